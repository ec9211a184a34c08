package dev.ismap.rules.service;

import dev.ismap.model.control.ControlStandard;
import java.util.AbstractList;
import java.util.RandomAccess;

/**
 * The ids of the rows of a control standard, in order.
 *
 * <p>This class is immutable and thread-safe.
 */
final class ControlIds extends AbstractList<String> implements RandomAccess {

    private final ControlStandard standard;

    ControlIds(ControlStandard standard) {
        this.standard = standard;
    }

    @Override
    public String get(int ordinal) {
        return standard.control(ordinal).id().toString();
    }

    @Override
    public int size() {
        return standard.controls().size();
    }

    /** Those of one standard are the same; of two, each id is looked at. */
    @Override
    @SuppressWarnings("ReferenceEquality")
    public boolean equals(Object other) {
        return (other instanceof ControlIds that && standard == that.standard) || super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
