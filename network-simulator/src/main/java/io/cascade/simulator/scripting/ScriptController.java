package io.cascade.simulator.scripting;

import io.cascade.kernel.refusal.RequestRefused;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/scripts")
class ScriptController {

    private final Scripts scripts;

    ScriptController(Scripts scripts) {
        this.scripts = scripts;
    }

    @PutMapping
    ScriptView put(@RequestBody ScriptRequest request) {
        return ScriptView.of(scripts.put(request.toScript()));
    }

    @GetMapping
    List<ScriptView> list() {
        return scripts.all().stream().map(ScriptView::of).toList();
    }

    @GetMapping("/{id}")
    ScriptView get(@PathVariable String id) {
        return scripts.find(id).map(ScriptView::of).orElseThrow(() -> unknown(id));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void clear() {
        scripts.clear();
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String id) {
        if (!scripts.remove(id)) {
            throw unknown(id);
        }
    }

    private static RequestRefused unknown(String id) {
        return RequestRefused.unknown("script", id);
    }
}
