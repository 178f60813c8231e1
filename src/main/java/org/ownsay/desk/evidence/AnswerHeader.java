package org.ownsay.desk.evidence;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.ownsay.desk.said.Face;
import org.ownsay.desk.said.InLanguage;
import org.ownsay.desk.said.Provenance;
import org.ownsay.desk.said.Telling;
import org.ownsay.desk.shell.DeskAddress;
import org.ownsay.plan.Statement;

/** Who said it, and what they said. */
final class AnswerHeader extends Header {

    AnswerHeader(Account account, Telling telling) {
        addClassName("who");
        var words = new Div(whose(account));
        account.findStatement()
                .ifPresentOrElse(
                        statement -> said(statement, words, account, telling),
                        () -> words.add(new H1(account.label(account.answer()))));
        var occasion = account.evidence().sitting().occasion();
        words.add(account.findStatement()
                .map(statement -> Provenance.of(statement, account.desk()))
                .orElseGet(() -> new Provenance(occasion.source(), occasion.helper(), account.desk())));
        add(new Face(account.person(), Face.Size.LARGE), words);
    }

    private static Paragraph whose(Account account) {
        var plan = new Anchor(DeskAddress.plan(account.person().id()), account.text("desk.plan.title"));
        plan.addClassName("act");
        var day = new Span(account.desk().day(account.answer().saidAt()));
        var whose = new Paragraph(plan, day);
        whose.addClassNames("row", "quiet", "small");
        return whose;
    }

    private static void said(Statement statement, Div words, Account account, Telling telling) {
        words.add(new H1(new InLanguage(statement.ownWords(), statement.locale())));
        telling.findGloss(statement, account.desk()).ifPresent(gloss -> words.add(new Paragraph(gloss)));
        telling.findRemark(statement, account.desk()).ifPresent(remark -> words.add(new Paragraph(remark)));
    }
}
