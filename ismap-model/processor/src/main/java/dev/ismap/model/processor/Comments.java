package dev.ismap.model.processor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the comment of a record says of each of its components. */
final class Comments {

    private static final Pattern TAG = Pattern.compile("(?s)@param\\s+(\\w+)\\s+(.*?)(?=\\n\\s*@\\w|\\z)");

    private final Map<String, String> texts = new LinkedHashMap<>();

    /** Reads the comment of a record, as the compiler hands it out: without stars at the start of lines. */
    Comments(String comment) {
        Matcher tag = TAG.matcher(comment);
        while (tag.find()) {
            texts.put(tag.group(1), tag.group(2).strip().replaceAll("\\s+", " "));
        }
    }

    /** What is said of a component; its name where nothing is. */
    String of(String component) {
        return texts.getOrDefault(component, "the value of {@code " + component + "}");
    }
}
