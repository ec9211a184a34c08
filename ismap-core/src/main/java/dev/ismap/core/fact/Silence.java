package dev.ismap.core.fact;

/** The two states of an input that hold nothing, once each. */
final class Silence {

    static final Input<Object> NOT_ASKED = new Input.NotAsked<>();
    static final Input<Object> NOT_KNOWN = new Input.NotKnown<>();

    private Silence() {}
}
