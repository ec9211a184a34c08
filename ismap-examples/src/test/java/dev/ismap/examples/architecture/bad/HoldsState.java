package dev.ismap.examples.architecture.bad;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Bad: each field is state that all share, or can be made to be. */
public final class HoldsState {

    static int counter;

    public static final int[] SHOWN_ARRAY = {1};

    public static final List<String> SHOWN_LIST = List.of();

    private static final ArrayList<String> BUILT_UP = new ArrayList<>();

    private static final AtomicInteger ATOMIC = new AtomicInteger();

    private static final StringBuilder BUFFER = new StringBuilder();

    private HoldsState() {}
}
