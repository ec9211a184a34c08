package dev.ismap.model.statement;

import dev.ismap.core.fact.Input;
import dev.ismap.core.text.Label;
import dev.ismap.core.time.PartialDate;
import dev.ismap.model.Named;
import dev.ismap.model.Named.MayHaveLineBreaks;
import dev.ismap.model.Named.MayNotApply;
import dev.ismap.model.Named.Note;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.internal.FixedList;
import dev.ismap.model.internal.SortedTable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A statement of a provider on the controls of a service (言明書).
 *
 * <p>It is made on one edition of the control standard, which it names, and decides on each control of it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param status the status of the statement
 * @param edition the edition of the control standard, such as {@code 2022-04-01}
 * @param serviceName the name of the service in the statement
 * @param coveredComponents the components of the service that the statement covers
 * @param regions the regions that the statement covers, as the provider names them
 * @param underlyingServices the underlying cloud services
 * @param outsideComponents the components outside the statement that are no cloud services
 * @param overallPicture the overall picture
 * @param optionalDetails the rows with which the provider completes the edition
 * @param otherDetailsDeclared whether the provider declares that every other detailed control is selected with
 *     its individual control or has a reason
 * @param individualControlsChanged whether an individual control changed in the audit period
 * @param decisions the decision on each control that is mentioned, given or not known, in the natural order of
 *     the ids
 * @param subsequentEvents the subsequent events
 * @param criticalAreasDeclared whether the provider declares sufficient measures in the critical areas
 * @param representation the written representation
 * @since 0.1
 */
@Named(ja = "言明書", en = "statement")
public record Statement(
        @Named(ja = "言明書の状態", en = "status of the statement")
        StatementStatus status,

        @Named(ja = "管理基準の版", en = "edition of the control standard")
        @Note(ja = "例：2022-04-01", en = "Such as 2022-04-01.")
        String edition,

        @Named(ja = "言明書に記載したサービスの名称", en = "name of the service in the statement")
        Input<String> serviceName,

        @Named(ja = "言明の対象となるサブサービス", en = "components covered") @MayNotApply
        Input<List<String>> coveredComponents,

        @Named(ja = "対象リージョン", en = "regions covered") Input<List<String>> regions,

        @Named(ja = "基盤となるクラウドサービス", en = "underlying cloud services")
        Input<List<UnderlyingService>> underlyingServices,

        @Named(ja = "クラウドサービスでない対象外の構成要素", en = "components outside that are no cloud services")
        List<OutsideComponent> outsideComponents,

        @Named(ja = "言明の対象範囲の全体像", en = "overall picture") OverallPicture overallPicture,

        @Named(ja = "任意の詳細管理策", en = "optional detailed controls")
        List<OptionalDetail> optionalDetails,

        @Named(ja = "その他の詳細管理策に関する宣言", en = "declaration on the other detailed controls")
        @Note(
                ja = "別表3のその他の詳細管理策が全て個別管理策を付して採用され、又は採用しない理由を付されている旨の宣言。",
                en = "The declaration that every other detail of Attached table 3 is selected with its individual"
                        + " control or has a reason.")
        Input<Boolean> otherDetailsDeclared,

        @Named(ja = "監査対象期間中に個別管理策の変更があったこと", en = "change of individual controls in the period")
        Input<Boolean> individualControlsChanged,

        @Named(ja = "管理策の採否", en = "control decisions") Map<ControlId, Input<ControlDecision>> decisions,
        @Named(ja = "後発事象の記載", en = "subsequent events") SubsequentEvents subsequentEvents,

        @Named(ja = "重要な領域に関する宣言", en = "declaration on the critical areas")
        @Note(
                ja = "アクセス管理、開発及び変更、システムの運用並びにこれらに関わる委託先について、十分な対策を行っている旨の宣言。",
                en = "The declaration of sufficient measures in access management, development and change, system"
                        + " operation, and of outsourcers that touch these.")
        Input<Boolean> criticalAreasDeclared,

        @Named(ja = "経営者確認書", en = "written representation") WrittenRepresentation representation)
        implements StatementWithers {

    /**
     * Creates a statement.
     *
     * @throws IllegalArgumentException if a decision is neither given nor not known
     */
    public Statement {
        StatementWithers.requireAll(
                status,
                edition,
                serviceName,
                coveredComponents,
                regions,
                underlyingServices,
                outsideComponents,
                overallPicture,
                optionalDetails,
                otherDetailsDeclared,
                individualControlsChanged,
                decisions,
                subsequentEvents,
                criticalAreasDeclared,
                representation);
        coveredComponents = coveredComponents.map(List::copyOf);
        regions = regions.map(List::copyOf);
        underlyingServices = underlyingServices.map(List::copyOf);
        outsideComponents = List.copyOf(outsideComponents);
        optionalDetails = FixedList.copyOf(optionalDetails);
        decisions = SortedTable.copyOf(decisions);
        decisions.forEach((id, decision) -> {
            if (!(decision instanceof Input.Given || decision instanceof Input.NotKnown)) {
                throw new IllegalArgumentException(
                        "A decision that is mentioned is given or not known, but that on " + id + " is neither");
            }
        });
    }

    /**
     * A statement on an edition of which nothing more is said yet.
     *
     * @param status the status of the statement
     * @param edition the edition of the control standard, such as {@code 2022-04-01}
     * @return the statement
     */
    public static Statement of(StatementStatus status, String edition) {
        return new Statement(
                status,
                edition,
                Input.notAsked(),
                Input.notAsked(),
                Input.notAsked(),
                Input.notAsked(),
                List.of(),
                OverallPicture.none(),
                List.of(),
                Input.notAsked(),
                Input.notAsked(),
                Map.of(),
                SubsequentEvents.none(),
                Input.notAsked(),
                WrittenRepresentation.none());
    }

    /**
     * This statement carried over to another edition, from the built-in one that it names.
     *
     * @param standard the standard of the other edition
     * @return the move, which says what is new, what calls for a decision and what falls away
     * @see StatementMove#of(Statement, ControlStandard)
     */
    public StatementMove moveTo(ControlStandard standard) {
        return StatementMove.of(this, standard);
    }

    /**
     * What differs between this statement and a later one.
     *
     * @param later the other statement
     * @return the difference, from this one to the other
     */
    public StatementDifference differenceTo(Statement later) {
        return StatementDifference.between(this, later);
    }

    /**
     * This statement with the decision on one control, in place of an earlier one.
     *
     * @param id the control
     * @param decision the decision
     * @return the statement
     */
    public Statement withDecision(ControlId id, ControlDecision decision) {
        return withDecision(id, Input.given(decision));
    }

    /**
     * This statement with the decision on one control, which may be one that is not known, in place of an earlier one.
     *
     * @param id the control
     * @param decision the decision
     * @return the statement
     * @throws IllegalArgumentException if the decision is neither given nor not known
     * @since 0.2.0
     */
    public Statement withDecision(ControlId id, Input<ControlDecision> decision) {
        return withDecisions(SortedTable.with(decisions, id, decision));
    }

    /**
     * This statement without the decision on one control.
     *
     * @param id the control
     * @return the statement
     * @since 0.2.0
     */
    public Statement withoutDecision(ControlId id) {
        return withDecisions(SortedTable.without(decisions, id));
    }

    /**
     * This statement with one decision on each of some controls, in place of earlier ones.
     *
     * @param ids the controls, such as {@code standard.governance().ids()}
     * @param decision the decision
     * @return the statement
     */
    public Statement withDecisions(Collection<ControlId> ids, ControlDecision decision) {
        Input<ControlDecision> given = Input.given(decision);
        Map<ControlId, Input<ControlDecision>> changed = new TreeMap<>(decisions);
        ids.forEach(id -> changed.put(Objects.requireNonNull(id, "id"), given));
        return withDecisions(changed);
    }

    /**
     * How far a statement has come (言明書の状態).
     *
     * <p>It governs the control decisions alone: what a final statement does not mention is not done, what a draft does
     * not mention is not said yet.
     *
     * <p>This enum is immutable and thread-safe.
     *
     * @since 0.1
     */
    @Named(ja = "言明書の状態", en = "status of the statement")
    public enum StatementStatus {
        /** It is being drafted. */
        @Named(ja = "案", en = "draft")
        DRAFT,
        /** It is as it will be audited, or was. */
        @Named(ja = "確定", en = "final")
        FINAL;

        /**
         * It in words, the standard term of the field.
         *
         * @return the words
         */
        public Label label() {
            return Named.Labels.constant(this);
        }
    }

    /**
     * A component that is no cloud service and lies outside the statement (対象外の構成要素), such as an office network.
     *
     * <p>Control Criteria 2.2.2 asks that it be named and declared to be outside. A cloud service outside the statement is
     * an {@link UnderlyingService}, which is also asked whether it is listed.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param name the name of the component
     * @param declaredOutside whether the statement declares it to be outside
     * @since 0.1
     */
    @Named(ja = "クラウドサービスでない対象外の構成要素", en = "component outside the statement that is no cloud service")
    public record OutsideComponent(
            @Named(ja = "対象外の構成要素の名称", en = "name of the component outside")
            Input<String> name,

            @Named(ja = "構成要素が対象外である旨の記載", en = "declaration of the component as outside")
            Input<Boolean> declaredOutside)
            implements OutsideComponentWithers {

        /** Creates a component. */
        public OutsideComponent {
            OutsideComponentWithers.requireAll(name, declaredOutside);
        }

        /**
         * A component of which nothing is said yet.
         *
         * @return the component
         */
        public static OutsideComponent none() {
            return new OutsideComponent(Input.notAsked(), Input.notAsked());
        }
    }

    /**
     * The overall picture that a statement gives of what it covers (言明の対象範囲の全体像).
     *
     * <p>An empty text says that the statement has nothing on the matter.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param provider the outline of the provider
     * @param service the outline of the service
     * @param logicalStructure the logical structure, from the physical to the application layer
     * @param internalControl the outline of internal control
     * @param populations the populations that controls are applied to, with reasons
     * @since 0.1
     */
    @Named(ja = "言明の対象範囲の全体像", en = "overall picture")
    public record OverallPicture(
            @Named(ja = "クラウドサービス事業者の概要", en = "outline of the provider") @MayHaveLineBreaks
            Input<String> provider,

            @Named(ja = "クラウドサービスの概要", en = "outline of the service") @MayHaveLineBreaks
            Input<String> service,

            @Named(ja = "システムの論理的構成", en = "logical structure")
            @Note(ja = "物理層からアプリケーション層までを記載する。", en = "From the physical to the application layer.")
            @MayHaveLineBreaks
            Input<String> logicalStructure,

            @Named(ja = "内部統制の概要", en = "outline of internal control") @MayHaveLineBreaks
            Input<String> internalControl,

            @Named(ja = "母集団とその理由", en = "populations with reasons") @MayHaveLineBreaks
            Input<String> populations)
            implements OverallPictureWithers {

        /** Creates an overall picture. */
        public OverallPicture {
            OverallPictureWithers.requireAll(provider, service, logicalStructure, internalControl, populations);
        }

        /**
         * An overall picture of which nothing is said yet.
         *
         * @return the overall picture
         */
        public static OverallPicture none() {
            return new OverallPicture(
                    Input.notAsked(), Input.notAsked(), Input.notAsked(), Input.notAsked(), Input.notAsked());
        }

        /**
         * An overall picture of five texts.
         *
         * @param provider the outline of the provider
         * @param service the outline of the service
         * @param logicalStructure the logical structure, from the physical to the application layer
         * @param internalControl the outline of internal control
         * @param populations the populations that controls are applied to, with reasons
         * @return the overall picture
         */
        public static OverallPicture of(
                String provider, String service, String logicalStructure, String internalControl, String populations) {
            return new OverallPicture(
                    Input.given(provider),
                    Input.given(service),
                    Input.given(logicalStructure),
                    Input.given(internalControl),
                    Input.given(populations));
        }
    }

    /**
     * What a statement says of subsequent events (後発事象の記載).
     *
     * <p>A statement that says that there were none states them too.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param stated whether the statement covers them
     * @param events the subsequent events
     * @since 0.1
     */
    @Named(ja = "後発事象の記載", en = "subsequent events")
    public record SubsequentEvents(
            @Named(ja = "後発事象の記載があること", en = "whether subsequent events are stated")
            @Note(ja = "後発事象がない旨の記載も「有」とする。", en = "A statement that there were none counts.")
            Input<Boolean> stated,

            @Named(ja = "後発事象", en = "subsequent events") List<SubsequentEvent> events)
            implements SubsequentEventsWithers {

        /** Creates subsequent events. */
        public SubsequentEvents {
            SubsequentEventsWithers.requireAll(stated, events);
            events = List.copyOf(events);
        }

        /**
         * Subsequent events of which nothing is said yet.
         *
         * @return the subsequent events
         */
        public static SubsequentEvents none() {
            return new SubsequentEvents(Input.notAsked(), List.of());
        }

        /**
         * An event between the end of the audit period and the day of the audit report (後発事象).
         *
         * <p>This class is immutable and thread-safe.
         *
         * @param on the date of the event, as precisely as it is known
         * @param description what happened
         * @since 0.1
         */
        @Named(ja = "後発事象", en = "subsequent event")
        public record SubsequentEvent(
                @Named(ja = "発生日", en = "date of the event")
                @Note(
                        ja = "YYYY、YYYY-MM又はYYYY-MM-DDで書き、ある日以前であれば../YYYY-MM-DDと書く。",
                        en = "Written YYYY, YYYY-MM or YYYY-MM-DD, or ../YYYY-MM-DD for on or before a day.")
                PartialDate on,

                @Named(ja = "内容", en = "description") @MayHaveLineBreaks
                String description)
                implements SubsequentEventWithers {

            /** Creates a subsequent event. */
            public SubsequentEvent {
                SubsequentEventWithers.requireAll(on, description);
            }
        }
    }
}
