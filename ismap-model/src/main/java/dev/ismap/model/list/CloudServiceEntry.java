package dev.ismap.model.list;

import dev.ismap.core.fact.Input;
import dev.ismap.core.law.Basis;
import dev.ismap.model.Term;
import dev.ismap.model.Term.Note;
import dev.ismap.model.service.Programme;
import dev.ismap.model.service.RegistrationNumber;
import java.util.List;
import java.util.Optional;

/**
 * An entry of the Cloud Service List with its history (クラウドサービスリストの掲載事項).
 *
 * <p>A registration is of a service. Its number lives through renewals and its name may change.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param registrationNumber the registration number; absent where it is not known
 * @param service the first name of the service that is on record
 * @param provider the first provider that is on record, if there is one
 * @param programme the programme
 * @param basis how well it is known that the entry says what it says
 * @param builtOn the services that it is built on, each by its registration number or its exact name; not asked where
 *     nothing is on record of it, empty where it is built on none
 * @param events what happened to it, in any order
 * @since 0.1
 */
@Term(ja = "クラウドサービスリストの掲載事項", en = "entry of the Cloud Service List")
public record CloudServiceEntry(
        @Term(ja = "登録番号", en = "registration number") @Note(ja = "例：C21-0012-2", en = "Such as C21-0012-2.")
        Optional<RegistrationNumber> registrationNumber,

        @Term(ja = "クラウドサービスの名称", en = "name of the cloud service")
        @Note(ja = "最初に記録された名称を書く。その後の名称は名称の変更に書く。", en = "The first name on record; later ones stand in the events.")
        String service,

        @Term(ja = "クラウドサービス事業者", en = "cloud service provider")
        Optional<String> provider,

        @Term(ja = "制度の区分", en = "programme") Programme programme,
        @Term(ja = "根拠の区分", en = "basis") Basis basis,

        @Term(ja = "基盤となるサービス", en = "services that it is built on")
        @Note(ja = "登録番号又は名称で書く。", en = "Each by its registration number or its exact name.")
        Input<List<String>> builtOn,

        @Term(ja = "異動", en = "events") List<ListEvent> events)
        implements CloudServiceEntryWithers {

    /** Creates an entry. */
    public CloudServiceEntry {
        CloudServiceEntryWithers.requireAll(registrationNumber, service, provider, programme, basis, builtOn, events);
        builtOn = builtOn.map(List::copyOf);
        events = List.copyOf(events);
    }

    /**
     * An entry without a number and without a history.
     *
     * @param service the first name of the service that is on record
     * @param programme the programme
     * @param basis how well it is known that the entry says what it says
     * @return the entry
     */
    public static CloudServiceEntry of(String service, Programme programme, Basis basis) {
        return new CloudServiceEntry(
                Optional.empty(), service, Optional.empty(), programme, basis, Input.notAsked(), List.of());
    }
}
