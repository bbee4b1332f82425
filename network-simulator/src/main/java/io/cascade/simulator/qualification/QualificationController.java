package io.cascade.simulator.qualification;

import io.cascade.simulator.problem.Bulk;
import io.cascade.simulator.scripting.Scripts;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/qualification")
class QualificationController {

    private final AddressRegister register;
    private final Scripts scripts;

    QualificationController(AddressRegister register, Scripts scripts) {
        this.register = register;
        this.scripts = scripts;
    }

    @PutMapping("/addresses")
    Bulk.Stored register(@RequestBody List<AddressRequest> requests) {
        List<Address> addresses = Bulk.checked(requests, AddressRequest::toAddress);
        register.register(addresses);
        return new Bulk.Stored(addresses.size());
    }

    @PostMapping("/checks")
    QualificationVerdict check(@RequestBody QualificationRequest request) {
        String place = request.place();
        scripts.playFace("qualification", Map.of("placeId", place)::get);
        return register.check(place);
    }
}
