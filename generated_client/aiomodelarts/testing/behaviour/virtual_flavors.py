"""Templates for dividing NPUs; the flavors of the parts come from the example in the spec."""

from __future__ import annotations

from ..handlers.call import Call, handles
from ..spec.contracts import contracts
from ..spec.replies import Fault, Reply

NOT_FOUND = "ModelArts.50005101"


@handles("ShowVirtualResourceTemplate")
def show_template(call: Call) -> Reply:
    """Return the template to which flavors refer."""
    name = call.path["virtualresourcetemplate_name"]
    flavors = contracts()["ListVirtualresourceFlavors"].example["items"]
    if name not in [flavor["spec"]["virtualResourceTemplateName"] for flavor in flavors]:
        raise Fault(404, NOT_FOUND, f"The template {name} does not exist.")
    return Reply(contracts()["ShowVirtualResourceTemplate"].example)
