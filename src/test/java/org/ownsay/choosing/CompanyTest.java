package org.ownsay.choosing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.ownsay.access.AccountId;
import org.ownsay.access.HomeId;
import org.ownsay.access.Role;
import org.ownsay.access.StaffMember;

class CompanyTest {

    @Test
    void nobodyIsByThemselvesWhereStaffAreSignedIn() {
        var grace = new StaffMember(AccountId.next(), HomeId.next(), "grace", "Grace", Role.STAFF, Locale.ENGLISH, "");
        assertThat(Company.ALONE.with(grace)).isEqualTo(Company.TOGETHER);
        assertThat(Company.TOGETHER.with(grace)).isEqualTo(Company.TOGETHER);
    }

    @Test
    void elseItIsAsThePersonSays() {
        assertThat(Company.ALONE.with(null)).isEqualTo(Company.ALONE);
        assertThat(Company.TOGETHER.with(null)).isEqualTo(Company.TOGETHER);
    }
}
