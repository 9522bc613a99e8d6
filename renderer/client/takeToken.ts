const KEY = 'knowloom.token';

/**
 * Takes the token from the address (`#token=…`), keeps it for this browser tab and removes it from
 * the address bar, so that it is not bookmarked or shared. Null when there is none.
 */
export function takeToken(page: Window): string | null {
  const given = new URLSearchParams(page.location.hash.slice(1)).get('token');
  if (given === null) return page.sessionStorage.getItem(KEY);
  page.sessionStorage.setItem(KEY, given);
  page.history.replaceState(null, '', page.location.pathname + page.location.search);
  return given;
}
