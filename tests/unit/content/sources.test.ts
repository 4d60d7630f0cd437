import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canBeHigh, describeSource, getSourceKind, needsDatedBy, rateCertainty, type RatedFact } from '../../../src/content/sources.ts';

const official = 'https://service.alibaba.com/y';
const copy = "A copy of Alibaba.com's buyer pages, seen February 2026";
const [one, two, three] = ['https://a.example/x', 'https://b.example/x', 'https://c.example/x'] as const;
const rate = (sources: string[], rest: Partial<RatedFact> = {}) => rateCertainty({ sources, asOf: '2020', confidence: 'high', ...rest });

test('an address is named by its site', () => {
  assert.deepEqual(describeSource('https://www.alifaq.org/a?b=c'), { name: 'alifaq.org', url: 'https://www.alifaq.org/a?b=c' });
});

test('only a "www." at the start of a site is no part of its name', () => {
  assert.deepEqual(
    ['https://awww.example/', 'https://blog.www.example/', 'https://www.www.example/', 'http://www.a.example:8080/b'].map(
      (address) => describeSource(address).name,
    ),
    ['awww.example', 'blog.www.example', 'www.example', 'a.example'],
  );
});

test('a document without an address keeps its name', () => {
  assert.deepEqual(describeSource('FAQ article (undated)'), { name: 'FAQ article (undated)' });
});

test('pages of Alibaba.com and of authorities, and laws by number, are official; a document nobody can open is a copy', () => {
  assert.deepEqual([official, 'https://www.ecfr.gov/title-49', 'Executive Order 14324 of the United States'].map(getSourceKind), [
    'official',
    'official',
    'official',
  ]);
  assert.deepEqual([copy, 'Alibaba.com FAQ article on Pay Later (undated)'].map(getSourceKind), ['copy', 'copy']);
  assert.deepEqual(['https://notalibaba.com/y', 'A newspaper of 2020'].map(getSourceKind), ['other', 'other']);
});

test('a site is official by its whole name or as a part of it, a document by how its name begins', () => {
  const names = [
    'alibaba.com',
    'alibabagroup.com',
    'irs.gov',
    'hmrc.gov.uk',
    'ec.europa.eu',
    'amazon.com',
    'americanexpress.com',
    'citibank.com',
  ];
  const sites = names.flatMap((name) => [`https://${name}/a`, `https://www.${name}/`, `https://a.b.${name}`]);
  for (const site of [...sites, 'https://westernunion.helpshift.com/']) assert.equal(getSourceKind(site), 'official', site);
  const looksAlike = [
    'notalibaba.com',
    'x-amazon.com',
    'alibaba.com.example',
    'irs.gov.example',
    'mygov',
    'gov.example',
    'a.westernunion.helpshift.com',
  ];
  for (const site of looksAlike) assert.equal(getSourceKind(`https://${site}/`), 'other', site);
  for (const start of ['Council Regulation', 'Implementing Regulation', 'Executive Order', 'Customs notice']) {
    assert.equal(getSourceKind(`${start} 7 of Alibaba`), 'official', start);
    assert.equal(getSourceKind(`On ${start} 7`), 'other', start);
    assert.equal(getSourceKind(`${start}s`), 'other', start);
  }
  assert.equal(getSourceKind('Notes about eAlibaba'), 'other');
});

test('only an official page makes a fact official, and a copy without an address is called one', () => {
  assert.equal(rate([official]), 'official');
  assert.equal(rate(['Alibaba.com FAQ article on Pay Later (undated)']), 'copy');
  assert.equal(rate([copy], { confidence: 'medium' }), 'copy');
});

test('a fact is official only if the source of its year is', () => {
  assert.equal(rate([one, official], { datedBy: official }), 'official');
  assert.equal(rate([one, official], { datedBy: one }), 'agreed');
  assert.equal(rate([one, official]), 'agreed', 'a year whose source is open may be borrowed');
  assert.equal(rate([one, official], { asOf: 'undated' }), 'official', 'there is no year to borrow');
});

test('two unrelated sites do not agree, three do', () => {
  assert.equal(rate([one, two]), 'reported');
  assert.equal(rate([one, two, three]), 'agreed');
  assert.equal(rate([one, `${one}/2`, `${one}/3`]), 'reported', 'one site three times');
  assert.equal(canBeHigh([one, two]), false);
  assert.equal(canBeHigh([one, copy]), true);
});

test('what official sources and copies say together is agreed on, even with others, and of one site it is reported', () => {
  assert.equal(rate([copy, one]), 'agreed');
  assert.equal(rate([copy, one], { datedBy: copy }), 'copy');
  assert.equal(rate([copy, one], { asOf: 'undated' }), 'copy');
  assert.equal(rate([copy, official], { asOf: 'undated' }), 'official');
  assert.equal(rate([one], { asOf: 'undated' }), 'reported');
  assert.equal(rate([one, two, three], { confidence: 'medium' }), 'reported');
  assert.equal(canBeHigh([one, two, three]), true);
  assert.equal(canBeHigh([official]), true);
  assert.equal(canBeHigh([one, `${one}/2`, `${one}/3`]), false);
});

test('less confidence is never made up for by sources', () => {
  assert.equal(rate([official], { confidence: 'medium' }), 'reported');
  assert.equal(rate([official], { confidence: 'low' }), 'unconfirmed');
});

test('a dated fact with official and other sources must say which one dates it', () => {
  assert.equal(needsDatedBy({ sources: [one, official], asOf: '2020', confidence: 'high' }), true);
  assert.equal(needsDatedBy({ sources: [one, official], asOf: '2020', confidence: 'high', datedBy: one }), false);
  assert.equal(needsDatedBy({ sources: [one, official], asOf: 'undated', confidence: 'high' }), false);
  assert.equal(needsDatedBy({ sources: [one, two], asOf: '2020', confidence: 'high' }), false);
  assert.equal(needsDatedBy({ sources: [one, copy], asOf: '2020', confidence: 'high' }), true);
});
