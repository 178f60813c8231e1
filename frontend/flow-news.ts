/** What Flow tells its server of the window. */
const NEWS = ['window-resize', 'vaadin-page-visibility-change', 'vaadin-screen-orientation-change', 'vaadin-fullscreen-change'];

/**
 * Flow would tell its server that a tablet was turned or woken, and would load the page anew where the server knows the
 * page no more. A person's screen never does that by itself.
 */
export function keepFromFlow(isPersonsScreen: () => boolean, page: EventTarget = window): void {
  NEWS.forEach((name) =>
    page.addEventListener(name, (event) => isPersonsScreen() && event.stopImmediatePropagation(), { capture: true }),
  );
}
