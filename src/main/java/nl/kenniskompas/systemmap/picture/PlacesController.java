package nl.kenniskompas.systemmap.picture;

import com.google.re2j.Pattern;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import nl.kenniskompas.web.Notice;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/// Keeps where factors stand.
@Controller
class PlacesController {
    private static final int MOST = 1000;
    private static final Pattern PLACE =
            Pattern.compile("(\\d{1,18}),(-?\\d{1,4}(?:\\.\\d{1,6})?),(-?\\d{1,4}(?:\\.\\d{1,6})?)");

    private final FactorPlaces places;

    PlacesController(FactorPlaces places) {
        this.places = places;
    }

    @PostMapping("/systeemkaart/schikking")
    String arrange(HttpServletRequest request) {
        places.arrangeAnew();
        Notice.leave(request, "systemmap.picture.arranged");
        return "redirect:/systeemkaart";
    }

    /// Each `plaats` is a factor with its place, as in `12,340.5,78`. Read as it was sent: one that stands alone would
    /// be taken for a list.
    @PostMapping("/systeemkaart/plaatsen")
    ResponseEntity<Void> keep(HttpServletRequest request) {
        var put = request.getParameterValues("plaats");
        if (put == null) return ResponseEntity.badRequest().build();
        var spots = new LinkedHashMap<Long, Spot>();
        for (String one : put) {
            var place = PLACE.matcher(one);
            if (!place.matches() || spots.size() == MOST)
                return ResponseEntity.badRequest().build();
            spots.put(
                    Long.valueOf(place.group(1)),
                    new Spot(Double.parseDouble(place.group(2)), Double.parseDouble(place.group(3)), true));
        }
        places.put(spots);
        return ResponseEntity.noContent().build();
    }
}
