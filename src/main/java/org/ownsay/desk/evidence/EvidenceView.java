package org.ownsay.desk.evidence;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.NoSuchElementException;
import org.ownsay.access.Enrolment;
import org.ownsay.access.HomeId;
import org.ownsay.access.KnownTablet;
import org.ownsay.choosing.AnswerId;
import org.ownsay.choosing.EvidenceBook;
import org.ownsay.choosing.Receipt;
import org.ownsay.choosing.Sayings;
import org.ownsay.desk.said.Telling;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.desk.shell.DeskAddress;
import org.ownsay.desk.shell.DeskLayout;
import org.ownsay.desk.shell.SignedIn;
import org.ownsay.person.People;
import org.ownsay.plan.Planning;
import org.ownsay.plan.StatementId;

/** How one answer came about: what stood where, who was there, how long it took. */
@Route(value = "desk/answers/:answer", layout = DeskLayout.class)
@PermitAll
class EvidenceView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final AtDesk desk;
    private final EvidenceBook book;
    private final People people;
    private final Planning planning;
    private final Enrolment enrolment;
    private final Sayings sayings;
    private final Telling telling;

    EvidenceView(
            SignedIn signedIn,
            EvidenceBook book,
            People people,
            Planning planning,
            Enrolment enrolment,
            Sayings sayings,
            Telling telling) {
        this.desk = signedIn.get();
        this.book = book;
        this.people = people;
        this.planning = planning;
        this.enrolment = enrolment;
        this.sayings = sayings;
        this.telling = telling;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var account = account(DeskAddress.answer(event));
        var what = new Div(new WhatWasShown(account), new HowItWent(account));
        what.addClassName("stack");
        var aside = new Div(new WhenAndWhere(account), new SameShowing(account));
        aside.addClassName("stack");
        var both = new Div(what, aside);
        both.addClassName("two");
        removeAll();
        add(new AnswerHeader(account, telling), both);
    }

    private Account account(AnswerId id) {
        var home = desk.home().id();
        var evidence = book.find(id, home).orElseThrow(() -> new NoSuchElementException("No answer " + id));
        var statement = new StatementId(id.value());
        return new Account(
                evidence,
                people.getOf(home, evidence.sitting().occasion().person()),
                planning.find(statement, home).orElse(null),
                planning.isTakenBack(statement),
                place(evidence.receipt(), home),
                sayings,
                desk);
    }

    @Override
    public String getPageTitle() {
        return desk.text("desk.evidence.title");
    }

    private String place(Receipt receipt, HomeId home) {
        return enrolment.find(receipt.tablet(), home).map(KnownTablet::place).orElseGet(() -> receipt.tablet()
                .toString());
    }
}
