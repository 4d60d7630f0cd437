// One process for all tests that need the search of the real content, see `openOnce`.
import './contract.ts';
import './other-language.ts';
import './shards.ts';
