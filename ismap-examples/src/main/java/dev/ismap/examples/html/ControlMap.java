package dev.ismap.examples.html;

import dev.ismap.core.text.Label;
import dev.ismap.core.text.Language;
import dev.ismap.rules.report.Block;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A control standard as a picture: its chapters, in each the objectives, and a cell for each item that is decided upon.
 *
 * @param title what it shows
 * @param language the language of the words that the picture adds
 * @param chapters the chapters, in order
 */
public record ControlMap(String title, Language language, List<Chapter> chapters) implements Block.Picture {

    public ControlMap {
        chapters = List.copyOf(chapters);
    }

    /** All cells, in order. */
    Stream<Cell> cells() {
        return chapters.stream().flatMap(Chapter::cells);
    }

    /**
     * A chapter.
     *
     * @param name its number and name
     * @param objectives what its cells stand under
     */
    public record Chapter(String name, List<Objective> objectives) {

        public Chapter {
            objectives = List.copyOf(objectives);
        }

        Stream<Cell> cells() {
            return objectives.stream().flatMap(objective -> objective.cells().stream());
        }
    }

    /**
     * An objective and the items under it.
     *
     * @param id its number
     * @param name its name
     * @param cells itself, where it is decided upon, then its details
     */
    public record Objective(String id, String name, List<Cell> cells) {

        public Objective {
            cells = List.copyOf(cells);
        }
    }

    /**
     * An item.
     *
     * @param state how it stands
     * @param title the item in words, and how it stands
     */
    public record Cell(State state, String title) {}

    /** How an item stands. Each has a shape of its own, so that no state is told by its colour alone. */
    public enum State {
        /** It is implemented. */
        IN_PLACE("採用", "in place"),
        /** It is taken over from a service below. */
        TAKEN_OVER("引継ぎ", "taken over"),
        /** It is excluded for a reason. */
        EXCLUDED("対象外", "excluded"),
        /** It is not selected. */
        NOT_SELECTED("非採用", "not selected"),
        /** The statement says of the other details as a whole that they are selected or have their reasons. */
        DECLARED("一括の表明による", "declared with the others"),
        /** Nothing is decided, or a rule on it is open. */
        OPEN("未定", "open"),
        /** A rule on it is not met. */
        VIOLATED("不適合", "not met");

        private final String ja;
        private final String en;

        State(String ja, String en) {
            this.ja = ja;
            this.en = en;
        }

        /** It in words. */
        public Label label() {
            return Label.of(ja, en);
        }

        /** How many of some cells stand so, for each state of which there are any: "in place 12, open 2". */
        static String counts(List<Cell> cells, Language language) {
            return Arrays.stream(values())
                    .filter(state -> state.of(cells) > 0)
                    .map(state -> state.label().in(language) + " " + state.of(cells))
                    .collect(Collectors.joining(language == Language.JA ? "、" : ", "));
        }

        int of(List<Cell> cells) {
            return (int) cells.stream().filter(cell -> cell.state() == this).count();
        }
    }
}
