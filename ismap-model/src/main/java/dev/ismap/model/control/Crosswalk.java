package dev.ismap.model.control;

import java.util.List;
import java.util.Objects;

/**
 * Everything that one control is in other standards (管理策の対応一覧).
 *
 * <p>A detail of the controls criteria is mapped itself only where the control standard names a place for it. What its
 * objective is mapped to stands apart: it is near, but a wider thing.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param control the control
 * @param own its own mappings: named places first, then ISO/IEC 27002:2022, then NIST SP 800-53
 * @param ofObjective for a detail of the controls criteria, the mappings of its objective; otherwise none
 * @since 0.1
 */
public record Crosswalk(Control control, List<Mapping> own, List<Mapping> ofObjective) {

    /** Creates a crosswalk. */
    public Crosswalk {
        Objects.requireNonNull(control, "control");
        own = List.copyOf(own);
        ofObjective = List.copyOf(ofObjective);
    }

    /**
     * The control's own mappings to one standard.
     *
     * @param standard the standard
     * @return the mappings, none where there is none
     */
    public List<Mapping> to(ReferenceStandard standard) {
        return own.stream()
                .filter(mapping -> mapping.target().standard() == standard)
                .toList();
    }
}
