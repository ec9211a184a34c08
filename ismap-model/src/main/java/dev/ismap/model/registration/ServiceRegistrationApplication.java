package dev.ismap.model.registration;

import dev.ismap.core.fact.Input;
import dev.ismap.core.problem.Problem;
import dev.ismap.core.text.Label;
import dev.ismap.model.AuthorityDecision;
import dev.ismap.model.DocumentKind;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.Named;
import dev.ismap.model.Named.MayHaveLineBreaks;
import dev.ismap.model.Named.Note;
import dev.ismap.model.audit.Audit;
import dev.ismap.model.control.AvailableStandards;
import dev.ismap.model.internal.BlankItems;
import dev.ismap.model.internal.SortedTable;
import dev.ismap.model.service.CloudService;
import dev.ismap.model.service.CloudService.ServiceComponent;
import dev.ismap.model.service.Programme;
import dev.ismap.model.service.Provider;
import dev.ismap.model.service.RegistrationNumber;
import dev.ismap.model.statement.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * An application for the registration of a cloud service, or for its renewal (クラウドサービス登録申請).
 *
 * <p>It is the case that a determination is about, with all that was handed in or is planned to be.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param programme the programme
 * @param application the kind of application
 * @param filedOn the day of filing; absent where it is not filed yet
 * @param provider the cloud service provider
 * @param service the cloud service
 * @param statement the statement
 * @param disclosures the disclosures
 * @param audit the audit
 * @param previous the previous registration
 * @param liu what an application under ISMAP-LIU says besides
 * @param authority what the authority decided by the id of the rule, in the order of the ids
 * @since 0.1
 */
@Named(ja = "クラウドサービス登録申請", en = "application for registration of a cloud service")
public record ServiceRegistrationApplication(
        @Named(ja = "制度の区分", en = "programme") Programme programme,
        @Named(ja = "申請の種別", en = "kind of application") ApplicationKind application,

        @Named(ja = "申請日", en = "day of filing")
        @Note(
                ja = "半角のYYYY-MM-DDで書く。未申請の場合は書かない。",
                en = "Written YYYY-MM-DD in half-width digits; absent where it is not filed yet.")
        Optional<LocalDate> filedOn,

        @Named(ja = "クラウドサービス事業者", en = "cloud service provider")
        Provider provider,

        @Named(ja = "クラウドサービス", en = "cloud service") CloudService service,
        @Named(ja = "言明書", en = "statement") Statement statement,
        @Named(ja = "情報の提供", en = "disclosures") Disclosures disclosures,
        @Named(ja = "監査", en = "audit") Audit audit,
        @Named(ja = "更新前の登録", en = "previous registration") PreviousRegistration previous,

        @Named(ja = "ISMAP-LIUの申請", en = "ISMAP-LIU application")
        LiuApplication liu,

        @Named(ja = "運営委員会等の判断", en = "words of the authority")
        @Note(
                ja = "規則のIDごとに書く（例：S-FINDINGS）。条件付きの承認であれば、条件とその期限を併せて書く。",
                en =
                        "By the id of the rule, such as S-FINDINGS; an acceptance on a condition with the condition and its last day.")
        Map<String, AuthorityDecision> authority)
        implements IsmapDocument, ServiceRegistrationApplicationWithers {

    /** Creates an application. */
    public ServiceRegistrationApplication {
        ServiceRegistrationApplicationWithers.requireAll(
                programme,
                application,
                filedOn,
                provider,
                service,
                statement,
                disclosures,
                audit,
                previous,
                liu,
                authority);
        authority = SortedTable.copyOf(authority);
    }

    /**
     * An application of which nothing more is said yet.
     *
     * @param programme the programme
     * @param application the kind of application
     * @param statement the statement
     * @return the application
     */
    public static ServiceRegistrationApplication of(
            Programme programme, ApplicationKind application, Statement statement) {
        return new ServiceRegistrationApplication(
                programme,
                application,
                Optional.empty(),
                Provider.none(),
                CloudService.none(),
                statement,
                Disclosures.none(),
                Audit.none(),
                PreviousRegistration.none(),
                LiuApplication.none(),
                Map.of());
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.SERVICE_REGISTRATION;
    }

    /** {@inheritDoc} An application in which nothing was found before, by this or by a reader, is not looked through again. */
    @Override
    public List<Problem> problems(AvailableStandards standards) {
        SortedTable<?, ?> table = (SortedTable<?, ?>) authority;
        if (table.hasAccepted(this, standards)) {
            return List.of();
        }
        List<Problem> problems = IsmapDocument.super.problems(standards);
        if (problems.isEmpty()) {
            table.accept(this, standards);
        }
        return problems;
    }

    @Override
    public List<Problem> contradictions(AvailableStandards standards, Predicate<String> unread) {
        List<Problem> problems = new ArrayList<>(DayConstraints.problems(this));
        problems.addAll(blankItems());
        problems.addAll(AuthorityDecision.contradictions(authority));
        problems.addAll(new StatementConstraints(this, standards, "/statement", unread).problems());
        return problems;
    }

    private List<Problem> blankItems() {
        BlankItems blank = new BlankItems();
        blank.input("/statement/coveredComponents", statement.coveredComponents());
        blank.input("/statement/regions", statement.regions());
        List<ServiceComponent> components = service.components().known().orElse(List.of());
        for (int i = 0; i < components.size(); i++) {
            String place = "/service/components/" + i;
            blank.name(place + "/name", components.get(i).name());
            blank.list(place + "/plans", components.get(i).plans());
            blank.list(place + "/variants", components.get(i).variants());
            blank.list(place + "/regions", components.get(i).regions());
        }
        return blank.problems();
    }

    /**
     * Whether an application is for a first registration or for its renewal (申請の種別).
     *
     * <p>This enum is immutable and thread-safe.
     *
     * @since 0.1
     */
    @Named(ja = "申請の種別", en = "kind of application")
    public enum ApplicationKind {
        /** For a first registration (新規). */
        @Named(ja = "新規", en = "first registration")
        FIRST,
        /** For the renewal of a registration (更新). */
        @Named(ja = "更新", en = "renewal")
        RENEWAL;

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
     * The registration that an application renews (更新前の登録).
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param registrationNumber the registration number, if there is one
     * @param periodEnd the last day of the audit period on which it rests
     * @since 0.1
     */
    @Named(ja = "更新前の登録", en = "previous registration")
    public record PreviousRegistration(
            @Named(ja = "登録番号", en = "registration number") @Note(ja = "例：C21-0012-2", en = "Such as C21-0012-2.")
            Optional<RegistrationNumber> registrationNumber,

            @Named(ja = "前回の監査対象期間の末日", en = "last day of the previous audit period")
            Input<LocalDate> periodEnd)
            implements PreviousRegistrationWithers {

        /** Creates a previous registration. */
        public PreviousRegistration {
            PreviousRegistrationWithers.requireAll(registrationNumber, periodEnd);
        }

        /**
         * A previous registration of which nothing is said yet.
         *
         * @return the previous registration
         */
        public static PreviousRegistration none() {
            return new PreviousRegistration(Optional.empty(), Input.notAsked());
        }
    }

    /**
     * What a provider discloses with an application (情報の提供).
     *
     * <p>An empty text says that there is nothing on the matter.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param capitalTiesAndOfficers the capital ties and officers
     * @param foreignLawAccessRisk the risk of access under foreign law
     * @param governingLawAndCourt the governing law and court
     * @param thirdPartyTests the state of third-party tests, such as penetration tests and vulnerability
     *     assessments
     * @since 0.1
     */
    @Named(ja = "情報の提供", en = "disclosures")
    public record Disclosures(
            @Named(ja = "資本関係及び役員等に関する情報", en = "capital ties and officers") @MayHaveLineBreaks
            Input<String> capitalTiesAndOfficers,

            @Named(ja = "国外法令の適用による情報へのアクセスのリスク", en = "risk of access under foreign law") @MayHaveLineBreaks
            Input<String> foreignLawAccessRisk,

            @Named(ja = "契約の準拠法及び裁判管轄", en = "governing law and court") @MayHaveLineBreaks
            Input<String> governingLawAndCourt,

            @Named(ja = "第三者検査（ペネトレーションテスト、脆弱性診断等）の実施状況", en = "third-party tests") @MayHaveLineBreaks
            Input<String> thirdPartyTests)
            implements DisclosuresWithers {

        /** Creates disclosures. */
        public Disclosures {
            DisclosuresWithers.requireAll(
                    capitalTiesAndOfficers, foreignLawAccessRisk, governingLawAndCourt, thirdPartyTests);
        }

        /**
         * Disclosures of which nothing is said yet.
         *
         * @return the disclosures
         */
        public static Disclosures none() {
            return new Disclosures(Input.notAsked(), Input.notAsked(), Input.notAsked(), Input.notAsked());
        }

        /**
         * Disclosures in four texts.
         *
         * @param capitalTiesAndOfficers the capital ties and officers
         * @param foreignLawAccessRisk the risk of access under foreign law
         * @param governingLawAndCourt the governing law and court
         * @param thirdPartyTests the state of third-party tests
         * @return the disclosures
         */
        public static Disclosures of(
                String capitalTiesAndOfficers,
                String foreignLawAccessRisk,
                String governingLawAndCourt,
                String thirdPartyTests) {
            return new Disclosures(
                    Input.given(capitalTiesAndOfficers),
                    Input.given(foreignLawAccessRisk),
                    Input.given(governingLawAndCourt),
                    Input.given(thirdPartyTests));
        }
    }
}
