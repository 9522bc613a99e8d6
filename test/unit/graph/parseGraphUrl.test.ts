import { describe, expect, it } from 'vitest';
import { parseGraphUrl } from '../../../main/graph';

describe('parseGraphUrl', () => {
  it.each([
    ['bolt://localhost', 'bolt://localhost:7687', 'neo4j', null],
    ['bolt://ada@host:17687', 'bolt://host:17687', 'ada', null],
    ['neo4j+s://a%40b@x.example', 'neo4j+s://x.example:7687', 'a@b', null],
    ['neo4j://host/?database=films&policy=eu', 'neo4j://host:7687?policy=eu', 'neo4j', 'films'],
    [' bolt+ssc://[::1]:1 ', 'bolt+ssc://[::1]:1', 'neo4j', null],
  ])('reads %s', (text, url, user, database) => {
    expect(parseGraphUrl(text)).toEqual({ ok: true, value: { url, user, database } });
  });

  it('refuses a password in the address without repeating it', () => {
    const result = parseGraphUrl('bolt://neo4j:s3cret@host:7687');
    expect(result).toMatchObject({ ok: false, failure: { code: 'graph_url_password' } });
    expect(JSON.stringify(result)).not.toContain('s3cret');
  });

  it.each(['', 'host:7687', 'http://host', 'bolt://', 'bolt://host/path', 'bolt://a:s3cret@:x'])(
    'refuses %j as no address of a graph',
    (text) => {
      const result = parseGraphUrl(text);
      expect(result).toMatchObject({ ok: false, failure: { code: 'graph_url' } });
      expect(JSON.stringify(result)).not.toContain('s3cret');
    },
  );
});
