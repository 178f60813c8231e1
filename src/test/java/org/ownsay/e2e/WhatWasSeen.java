package org.ownsay.e2e;

import com.microsoft.playwright.Locator.InnerTextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** A test that fails tells what was on its tablet at that moment: where it failed nobody may be able to look again. */
final class WhatWasSeen implements TestExecutionExceptionHandler {

    private static final int ENOUGH = 600;
    private static final int PATIENCE_MS = 3_000;

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        if (context.getRequiredTestInstance() instanceof KioskIT test) {
            failure.addSuppressed(new AssertionError("On the tablet was " + seen(test.page)));
        }
        throw failure;
    }

    private static String seen(Page page) {
        try {
            var text = page.locator("body")
                    .innerText(new InnerTextOptions().setTimeout(PATIENCE_MS))
                    .replaceAll("\\s+", " ");
            return page.url() + ": " + text.substring(0, Math.min(ENOUGH, text.length()));
        } catch (PlaywrightException gone) {
            return "nothing any more: " + gone.getMessage();
        }
    }
}
