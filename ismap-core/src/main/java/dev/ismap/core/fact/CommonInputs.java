package dev.ismap.core.fact;

/** The states of an input that are read most often, once each: those that hold nothing, and the two truths. */
final class CommonInputs {

    static final Input<Object> NOT_ASKED = new Input.NotAsked<>();
    static final Input<Object> NOT_KNOWN = new Input.NotKnown<>();

    static final Input<Boolean> GIVEN_TRUE = new Input.Given<>(true);
    static final Input<Boolean> GIVEN_FALSE = new Input.Given<>(false);

    private CommonInputs() {}
}
