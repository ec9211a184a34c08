package dev.ismap.rules.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ismap.core.problem.Problem;
import dev.ismap.core.text.Label;
import dev.ismap.model.internal.problem.Characters;
import dev.ismap.model.internal.problem.Excerpt;
import dev.ismap.model.internal.problem.ProblemTexts;
import dev.ismap.model.problem.ProblemCode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Reads members of an object and gathers what is wrong with them. */
final class Members {

    private final List<Problem> problems = new ArrayList<>();

    List<Problem> problems() {
        return problems.stream().sorted().toList();
    }

    void known(JsonNode object, String path, List<String> allowed) {
        object.fieldNames().forEachRemaining(name -> {
            if (!allowed.contains(name)) {
                String names = String.join(", ", allowed);
                problem(
                        path + "/" + Excerpt.step(name),
                        ProblemCode.UNKNOWN_NAME,
                        "この項目はありません。用いることができるのは " + names + " です。",
                        "There is no such member. Use " + names + ".");
            }
        });
    }

    Optional<String> text(JsonNode object, String path, String name) {
        if (!object.has(name)) {
            missing(path + "/" + name);
            return Optional.empty();
        }
        return optionalText(object, path, name);
    }

    /** A text that may be absent; nothing in it moves a cursor or turns the order of what is shown. */
    Optional<String> optionalText(JsonNode object, String path, String name) {
        return anyText(object, path, name).filter(text -> mayStand(path + "/" + name, text));
    }

    boolean mayStand(String path, String text) {
        OptionalInt refused = Characters.firstRefused(text);
        refused.ifPresent(
                at -> add(ProblemCode.WRONG_FORM.at(path, ProblemTexts.refusedCharacter(text.codePointAt(at), at))));
        return refused.isEmpty();
    }

    /** A text of any characters that may be absent, as that of a whole document is. */
    Optional<String> anyText(JsonNode object, String path, String name) {
        JsonNode node = object.get(name);
        if (node == null) {
            return Optional.empty();
        } else if (!isText(node)) {
            wrongType(path + "/" + name, "空でない文字列", "a text that is not blank");
            return Optional.empty();
        }
        return Optional.of(node.textValue());
    }

    static boolean isText(JsonNode node) {
        return node.isTextual() && !node.textValue().isBlank();
    }

    Optional<LocalDate> day(JsonNode object, String path, String name) {
        return text(object, path, name).flatMap(text -> day(path + "/" + name, text));
    }

    Optional<LocalDate> optionalDay(JsonNode object, String path, String name) {
        return optionalText(object, path, name).flatMap(text -> day(path + "/" + name, text));
    }

    private Optional<LocalDate> day(String path, String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            problem(path, ProblemCode.WRONG_FORM, "日付は YYYY-MM-DD の形式で記入してください。", "A day is written YYYY-MM-DD.");
            return Optional.empty();
        }
    }

    /** One of some constants, as the text of a member that may be absent. */
    <E extends Enum<E>> Optional<E> constant(JsonNode object, String path, String name, E[] values) {
        Optional<String> text = optionalText(object, path, name);
        Optional<E> value = text.flatMap(
                one -> Arrays.stream(values).filter(v -> v.name().equals(one)).findFirst());
        if (text.isPresent() && value.isEmpty()) {
            String names = Arrays.stream(values).map(Enum::name).collect(Collectors.joining(", "));
            notAllowed(path + "/" + name, "用いることができるのは " + names + " です。", "It is one of " + names + ".");
        }
        return value;
    }

    void missing(String path) {
        problem(path, ProblemCode.MISSING_NAME, "この項目がありません。", "This member is missing.");
    }

    void wrongType(String path, String ja, String en) {
        problem(path, ProblemCode.WRONG_TYPE, "ここに置けるのは、" + ja + "です。", "Here belongs " + en + ".");
    }

    void notAllowed(String path, String ja, String en) {
        problem(path, ProblemCode.NOT_ALLOWED, ja, en);
    }

    void problem(String path, ProblemCode code, String ja, String en) {
        add(code.at(path, Label.of(ja, en)));
    }

    void add(Problem problem) {
        problems.add(problem);
    }
}
