package dev.ismap.rules.report;

import dev.ismap.core.text.Label;
import dev.ismap.model.DocumentKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is asked and done about the facts of a kind of case: by path, with {@code *} for any place of a list. */
final class Phrases {

    private static final Phrases SERVICE = new Phrases(ServicePhrases.ALL);
    private static final Phrases AUDITOR = new Phrases(AuditorPhrases.ALL);
    private static final Phrases NEED = new Phrases(NeedPhrases.ALL);

    private static final Pattern INDEX = Pattern.compile("/[0-9]+(?=/|$)");

    private static final Pattern REQUIREMENT = Pattern.compile("/auditingSystem/requirements/([0-9]+)/");

    private final Map<String, Phrase> byPath = new HashMap<>();

    private Phrases(List<Phrase> phrases) {
        phrases.forEach(phrase -> byPath.put(phrase.path(), phrase));
    }

    /** The phrases of a kind of case, as a determination names it. */
    static Phrases of(String kind) {
        if (kind.equals(DocumentKind.PROCUREMENT_NEED.text())) {
            return NEED;
        }
        return kind.equals(DocumentKind.AUDITOR_REGISTRATION.text()) ? AUDITOR : SERVICE;
    }

    Optional<Phrase> at(String path) {
        return Optional.ofNullable(byPath.get(INDEX.matcher(path).replaceAll("/*")));
    }

    /** The thing in a list that a fact is about, where it has no name. */
    static Label thing(String path) {
        if (path.startsWith("/statement/underlyingServices/")) {
            return Label.of("基盤となるサービス", "the underlying service");
        }
        Matcher requirement = REQUIREMENT.matcher(path);
        if (requirement.lookingAt()) {
            int place = Integer.parseInt(requirement.group(1)) + 1;
            return Label.of(place + "件目", "no. " + place);
        }
        return path.startsWith("/statement/outsideComponents/")
                ? Label.of("対象外の構成要素", "the component outside")
                : Label.of("これ", "it");
    }
}
