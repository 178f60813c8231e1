package org.ownsay.choosing;

import java.util.Optional;
import org.ownsay.access.HomeId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds how an answer came about. */
@Service
@Transactional(readOnly = true)
public class EvidenceBook {

    private final Sittings sittings;
    private final Answers answers;
    private final Receipts receipts;

    EvidenceBook(Sittings sittings, Answers answers, Receipts receipts) {
        this.sittings = sittings;
        this.answers = answers;
        this.receipts = receipts;
    }

    /** Empty if there is no such answer in that home. */
    public Optional<Evidence> find(AnswerId id, HomeId home) {
        return answers.findById(id).flatMap(answer -> sittings.findByPresentation(answer.presentation())
                .filter(sitting -> sitting.occasion().home().equals(home))
                .flatMap(sitting -> receipts.findById(id).map(receipt -> evidence(answer, receipt, sitting))));
    }

    private Evidence evidence(Answer answer, Receipt receipt, Sitting sitting) {
        var sameQuestion = answers.listBySitting(sitting.id()).stream()
                .filter(other -> other.presentation().equals(answer.presentation()))
                .toList();
        return new Evidence(answer, receipt, sitting, sitting.getPresentation(answer.presentation()), sameQuestion);
    }
}
