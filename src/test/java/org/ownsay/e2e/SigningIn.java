package org.ownsay.e2e;

import com.microsoft.playwright.Page;

/** Staff at the desk of the made-up home. */
public final class SigningIn {

    private SigningIn() {}

    public static void at(Page desk, String address, String name) {
        desk.navigate(address);
        desk.locator("input[name=username]").fill(name);
        desk.locator("input[name=password]").fill("choosing-is-mine");
        desk.locator("button[type=submit]").click();
        desk.waitForURL("**/desk*");
    }
}
