/** Light or dark, as the system says. One for the window, for as long as it is open. */
export class ThemeState {
  dark = $state(false);

  /** Follows the system; returns a function that ends it. */
  start(): () => void {
    const query = matchMedia('(prefers-color-scheme: dark)');
    const follow = () => (this.dark = query.matches);
    follow();
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }
}
