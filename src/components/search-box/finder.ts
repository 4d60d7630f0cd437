// What shows a search, box and page: one file, which is there whole or not at all. The engine follows when it is needed.
import './search-box.element.ts';
import '../search-page/search-page.element.ts';
