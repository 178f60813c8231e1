package org.ownsay.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.Test;
import org.ownsay.e2e.ScanWatch.Picked;

/** What a switch chooses is what was lit when it closed: on a slow tablet, without a network, however close to a step. */
class SteadyScanIT extends KioskIT {

    private static final int PRESSES = 500;
    private static final int ASIDE_MS = 20;

    @Test
    void fiveHundredPressesCloseToAStepChooseWhatWasLit() {
        choose("Pearl", "alone", FEELINGS);
        assertThat(tiles().first()).isVisible();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        tablet.setOffline(true);
        slowDown();

        var picked = ScanWatch.of(page).press(PRESSES, ASIDE_MS);

        assertThat(picked).hasSize(PRESSES);
        assertThat(picked.stream().filter(Picked::canBeTold))
                .hasSizeGreaterThan(PRESSES * 9 / 10)
                .allMatch(Picked::isRight);
    }

    private void slowDown() {
        var rate = new JsonObject();
        rate.addProperty("rate", 4);
        tablet.newCDPSession(page).send("Emulation.setCPUThrottlingRate", rate);
    }
}
