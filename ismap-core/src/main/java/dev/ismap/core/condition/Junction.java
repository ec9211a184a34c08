package dev.ismap.core.condition;

import dev.ismap.core.law.Law;
import java.util.List;

/** What {@link AllOf} and {@link AnyOf} share: one value of a part decides the whole. */
final class Junction {

    private Junction() {}

    /** The deciding value if a part has it; else unknown if a part is unknown; else the other value. */
    static <C> Truth test(List<Condition<C>> parts, Truth deciding, C subject, Law law) {
        Truth result = deciding.not();
        for (int i = 0; i < parts.size(); i++) {
            Truth part = parts.get(i).test(subject, law);
            if (part == deciding) {
                return deciding;
            }
            if (part == Truth.UNKNOWN) {
                result = Truth.UNKNOWN;
            }
        }
        return result;
    }

    /** The parts that came out like the whole are those that made it so. */
    static <C> void trace(List<Condition<C>> parts, Truth whole, C subject, Law law, Trace trace) {
        for (Condition<C> part : parts) {
            if (part.test(subject, law) == whole) {
                part.trace(subject, law, trace);
            }
        }
    }
}
