package dev.ismap.examples.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What is asked about each case, in a form that goes to every machine: texts and bytes.
 *
 * @param id tells it from every other, so that a machine makes what it needs for it once
 * @param on the day asked about, as {@code 2024-03-31}; empty where each case is asked about on its day of filing alone
 * @param onFiling whether each case that is filed is asked about on its day of filing
 * @param laws the laws beside that as it is, as {@link dev.ismap.examples.study.Law#parse} reads them
 * @param lists the lists that go with the cases, as JSON documents
 * @param questions whether the questions that are left are worked out
 * @param json whether each determination is written as JSON too
 */
record Inquiry(
        String id,
        String on,
        boolean onFiling,
        List<String> laws,
        List<byte[]> lists,
        boolean questions,
        boolean json)
        implements Serializable {

    Inquiry {
        laws = new ArrayList<>(laws); // of a class that every machine has
        lists = new ArrayList<>(lists);
    }

    /** A question about a day under the law as it is. */
    static Inquiry aboutDay(String day) {
        return new Inquiry(UUID.randomUUID().toString(), day, false, List.of(), List.of(), false, false);
    }

    /** A question about each case on its day of filing, under the law as it is. */
    static Inquiry aboutFiling() {
        return new Inquiry(UUID.randomUUID().toString(), "", true, List.of(), List.of(), false, false);
    }

    Inquiry withLaws(List<String> more) {
        return new Inquiry(UUID.randomUUID().toString(), on, onFiling, more, lists, questions, json);
    }

    Inquiry withQuestions() {
        return new Inquiry(UUID.randomUUID().toString(), on, onFiling, laws, lists, true, json);
    }

    Inquiry withJson() {
        return new Inquiry(UUID.randomUUID().toString(), on, onFiling, laws, lists, questions, true);
    }
}
