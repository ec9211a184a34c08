package dev.ismap.core.engine;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.Condition.Every;
import dev.ismap.core.evaluation.ConditionScanner;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.ItemBounds;
import dev.ismap.core.fact.Items;
import dev.ismap.core.fact.Status;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.rule.RuleBook.Constraint;
import dev.ismap.core.text.ContentHash;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * The hash of a case by all that a rule book reads of it: each fact, set of items and status by its path, as it stands.
 *
 * <p>Two cases have the same hash if the book reads the same of both, so that it finds the same of both.
 */
final class CaseHash {

    private final MessageDigest sha256 = ContentHash.sha256();
    private final Set<String> told = new HashSet<>();

    private CaseHash() {}

    /** The hash of a case, made when it is read. */
    static <C> ContentHash of(RuleBook<C> book, C subject) {
        return ContentHash.whenRead(() -> new CaseHash().read(book, subject));
    }

    private <C> ContentHash read(RuleBook<C> book, C subject) {
        Scanner<C> scanner = new Scanner<>(subject, "");
        for (Rule<C> rule : book.rules()) {
            rule.appliesWhen().accept(scanner);
            rule.condition().accept(scanner);
        }
        for (Constraint<C> constraint : book.constraints()) {
            constraint.condition().accept(scanner);
        }
        return ContentHash.of(sha256);
    }

    /** Tells what stands at a place, once. */
    private void tell(String place, String what) {
        String line = place + " " + what;
        if (told.add(line)) {
            sha256.update((line.length() + ":" + line).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Tells what conditions read of a case, or of a thing in one of its lists. */
    private final class Scanner<C> extends ConditionScanner<C> {

        private final C subject;
        private final String prefix;

        /** What was told of this subject: rules read the same sets and facts again and again. */
        private final Set<Object> read = Collections.newSetFromMap(new IdentityHashMap<>());

        Scanner(C subject, String prefix) {
            this.subject = subject;
            this.prefix = prefix;
        }

        @Override
        protected void fact(Fact<C, ?> fact) {
            if (read.add(fact)) {
                tell(prefix + fact.path(), text(fact));
            }
        }

        private <T> String text(Fact<C, T> fact) {
            Input<T> input = fact.of(subject);
            if (input instanceof Input.Given<T> given) {
                return "given " + fact.domain().print(given.value());
            }
            if (input instanceof Input.NotApplicable<T>) {
                return "does not apply";
            }
            return input instanceof Input.NotKnown<T> ? "not known" : "not asked";
        }

        @Override
        protected void items(Items<C> items) {
            if (!read.add(items)) {
                return;
            }
            ItemBounds bounds = items.of(subject);
            tell(items.pathIn(prefix), items + " " + text(bounds));
            for (Items.ByText some : items.byText(subject)) {
                tell(items.pathIn(prefix), items + " by " + some.text() + " " + text(some.items()));
            }
        }

        private static String text(ItemBounds bounds) {
            String certain = bounds.certain().toString();
            return certain + " of "
                    + (bounds.certain().equals(bounds.possible())
                            ? certain
                            : bounds.possible().toString());
        }

        @Override
        protected void status(Status<C> status) {
            if (read.add(status)) {
                tell(prefix + status.path(), status + " " + status.of(subject) + " " + status.byText(subject));
            }
        }

        @Override
        protected <E> void things(Every<C, E> every) {
            List<E> things = every.list().of(subject).known().orElse(List.of());
            Condition<E> condition = every.condition();
            for (int i = 0; i < things.size(); i++) {
                condition.accept(
                        new Scanner<>(things.get(i), prefix + every.list().path() + "/" + i));
            }
        }
    }
}
