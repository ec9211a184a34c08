package dev.ismap.core.condition;

import dev.ismap.core.condition.Condition.Every;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Items;
import dev.ismap.core.fact.Status;
import java.util.function.Consumer;

/** Names the paths that a condition can read, with a star for the things of a list. */
final class PathScanner<C> extends ConditionScanner<C> {

    private final String prefix;
    private final Consumer<String> paths;

    PathScanner(String prefix, Consumer<String> paths) {
        this.prefix = prefix;
        this.paths = paths;
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
        every.condition().reads(prefix + every.list().path() + "/*", paths);
    }
}
