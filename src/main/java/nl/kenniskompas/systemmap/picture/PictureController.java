package nl.kenniskompas.systemmap.picture;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.kenniskompas.systemmap.map.SystemMaps;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class PictureController {
    private final Pictures pictures;
    private final SystemMaps maps;

    PictureController(Pictures pictures, SystemMaps maps) {
        this.pictures = pictures;
        this.maps = maps;
    }

    @GetMapping("/systeemkaart")
    ModelAndView show(@RequestParam Map<String, String> asked) {
        var page = new PicturePage(pictures.of(Asked.of(asked).readable()), maps.themes());
        return new ModelAndView("systemmap/picture/page", "page", page);
    }

    /// Its mark changes with what it holds, and with nothing else: what a reader may not see leaves no trace in it.
    @GetMapping("/systeemkaart/kaart.json")
    ResponseEntity<byte[]> json(@RequestParam Map<String, String> asked) {
        byte[] file = CanvasFile.of(pictures.of(Asked.of(asked)));
        String mark = DigestUtils.md5DigestAsHex(file);
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.APPLICATION_JSON, StandardCharsets.UTF_8))
                .eTag("W/\"" + mark + '"')
                .body(file);
    }
}
