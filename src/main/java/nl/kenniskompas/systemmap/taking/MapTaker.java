package nl.kenniskompas.systemmap.taking;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.kenniskompas.identity.Organisations;
import nl.kenniskompas.ingest.Finding;
import nl.kenniskompas.ingest.Finding.Difference;
import nl.kenniskompas.ingest.Taker;
import nl.kenniskompas.ingest.extract.Extract;
import nl.kenniskompas.library.DocumentId;
import nl.kenniskompas.library.Library;
import nl.kenniskompas.library.Passage;
import nl.kenniskompas.library.PassageId;
import nl.kenniskompas.systemmap.map.Claim;
import nl.kenniskompas.systemmap.map.Naming;
import nl.kenniskompas.systemmap.map.SystemMaps;
import nl.kenniskompas.systemmap.writing.Claims;
import nl.kenniskompas.systemmap.writing.Saying;
import nl.kenniskompas.systemmap.writing.Sayings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Each row of a platform's tables is a claim; accepted, it gets its place on the map.
@Component
class MapTaker implements Taker {
    private final SystemMaps maps;
    private final Sayings sayings;
    private final Claims claims;
    private final Library library;
    private final Organisations organisations;

    MapTaker(SystemMaps maps, Sayings sayings, Claims claims, Library library, Organisations organisations) {
        this.maps = maps;
        this.sayings = sayings;
        this.claims = claims;
        this.library = library;
        this.organisations = organisations;
    }

    @Override
    public List<Finding> findings(Extract extract) {
        if (extract.platform() == null) return List.of();
        return new ClaimFindings(extract, maps.read(), new Naming(organisations.bearers())).find();
    }

    @Override
    public List<String> kinds() {
        return List.of(ClaimFields.KIND);
    }

    @Override
    public List<Field> fieldsOf(String kind) {
        return ClaimFields.ALL;
    }

    @Override
    public Taken take(Accepted proposal) {
        String problem = problem(proposal.fields());
        if (problem != null) return new Taken.Impossible(problem);
        var document = document(proposal.passages());
        var standing = proposal.difference() == Difference.NEW ? Optional.<Claim>empty() : claim(proposal.existing());
        if (standing.isEmpty())
            return new Taken.Item(sayings.add(ClaimFields.read(proposal.fields()), proposal.passages(), document));
        var claim = standing.get();
        if (proposal.difference() == Difference.CHANGED)
            sayings.change(claim.id(), claim.version(), ClaimFields.read(proposal.fields()), document);
        keepNewPlaces(claim, proposal.passages());
        return new Taken.Item(claim.id());
    }

    /// A file that is handed in again marks the same places again: those are let go.
    private void keepNewPlaces(Claim claim, List<PassageId> marked) {
        var places = library.passages(claim.passages()).stream().map(Place::of).collect(toSet());
        var again = library.passages(marked).stream()
                .filter(passage -> places.contains(Place.of(passage)))
                .map(Passage::id)
                .toList();
        claims.keepPassages(
                claim.id(), marked.stream().filter(id -> !again.contains(id)).toList());
        library.unmark(again);
    }

    private record Place(DocumentId document, int start, int end) {
        static Place of(Passage passage) {
            return new Place(passage.document(), passage.start(), passage.end());
        }
    }

    private static @Nullable String problem(Map<String, String> fields) {
        var saying = ClaimFields.read(fields);
        if (saying.cause().isEmpty()) return "systemmap.review.no-cause";
        if (saying.effect().isEmpty()) return "systemmap.review.no-effect";
        if (saying.cause().spelling().equals(saying.effect().spelling())) return "systemmap.review.same";
        boolean odd = fields.containsKey("saidOn") && ClaimFields.day(fields.get("saidOn")) == null;
        return odd ? "systemmap.review.no-day" : null;
    }

    private @Nullable DocumentId document(List<PassageId> passages) {
        var found = library.passages(passages);
        return found.isEmpty() ? null : found.getFirst().document();
    }

    private Optional<Claim> claim(@Nullable Long id) {
        return id == null ? Optional.empty() : maps.claim(id);
    }

    @Override
    public GivenBack giveBack(Accepted proposal, long item) {
        var standing = claim(item);
        if (standing.isEmpty()) return new GivenBack.Done(proposal.passages());
        var claim = standing.get();
        boolean older = Objects.equals(proposal.existing(), item);
        boolean changed = proposal.difference() == Difference.CHANGED;
        if (!older && claim.version() > 0) return new GivenBack.ChangedSince();
        if (older && changed && !reads(claim, ClaimFields.read(proposal.fields()))) return new GivenBack.ChangedSince();
        // an older claim that would be left without a place had these from an earlier reading of the same file
        boolean hadThem = older && proposal.passages().containsAll(claim.passages());
        var freed = hadThem ? List.<PassageId>of() : claims.forgetPassages(item, proposal.passages());
        if (!older) sayings.remove(item);
        else if (changed)
            sayings.change(
                    item, claim.version(), ClaimFields.read(proposal.existingFields()), document(proposal.passages()));
        return new GivenBack.Done(freed);
    }

    private static boolean reads(Claim claim, Saying taken) {
        return claim.words().equals(taken.words())
                && claim.poles() == taken.poles()
                && ClaimFields.names(claim.ministries()).equals(taken.ministries());
    }

    @Override
    public @Nullable String addressOf(String kind, long item) {
        return claims.relationOf(item)
                .map(relation -> "/samenhangen/" + relation + "#uitspraak-" + item)
                .orElse(null);
    }
}
