package dev.ismap.core.evaluation;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.Condition.Every;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Items;
import dev.ismap.core.fact.Status;
import java.util.function.Consumer;

/**
 * Names the paths that a condition can read, with a star for the things of a list.
 *
 * @param <C> the type of a case
 */
public final class PathScanner<C> extends ConditionScanner<C> {

    private final String prefix;
    private final Consumer<String> paths;

    private PathScanner(String prefix, Consumer<String> paths) {
        this.prefix = prefix;
        this.paths = paths;
    }

    /**
     * Names the paths that a condition on a case can read.
     *
     * @param condition the condition
     * @param paths takes each path, possibly more than once
     */
    public static void scan(Condition<?> condition, Consumer<String> paths) {
        scan(condition, "", paths);
    }

    private static <E> void scan(Condition<E> condition, String prefix, Consumer<String> paths) {
        condition.accept(new PathScanner<>(prefix, paths));
    }

    @Override
    protected void fact(Fact<C, ?> fact) {
        paths.accept(prefix + fact.path());
    }

    @Override
    protected void items(Items<C> items) {
        paths.accept(items.pathIn(prefix));
    }

    @Override
    protected void status(Status<C> status) {
        paths.accept(prefix + status.path());
    }

    @Override
    protected <E> void things(Every<C, E> every) {
        scan(every.condition(), prefix + every.list().path() + "/*", paths);
    }
}
