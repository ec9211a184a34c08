package dev.ismap.rules.auditor;

import dev.ismap.core.rule.Remark;
import dev.ismap.core.rule.Remark.Kind.Seen;
import dev.ismap.rules.internal.AccountTerm;
import dev.ismap.rules.internal.HiddenCharacters;
import java.util.List;

/** What is odd in an application for registration of an auditing organisation, and can be. */
final class AuditorRemarks {

    static final List<Remark.Kind<AuditorCase>> ALL = List.of(
            Remark.Kind.of(HiddenCharacters.CODE, HiddenCharacters.TITLE, AuditorRemarks::hiddenCharacters),
            AccountTerm.issuedAfterFiling(
                    AuditorFacts.GBIZ_ID_ISSUED,
                    subject -> subject.application().filedOn()));

    private AuditorRemarks() {}

    private static List<Seen> hiddenCharacters(AuditorCase subject) {
        return new HiddenCharacters()
                .in("/applicant/name", subject.application().applicant().name())
                .in(
                        "/independence/provider",
                        subject.application().independence().provider())
                .seen();
    }
}
