"""Templates by which NPUs are divided; the flavors of the parts are those of the example."""

from __future__ import annotations

from ..call import Call, handles
from ..contract import contracts
from ..replies import Fault, Reply

NOT_FOUND = "ModelArts.50005101"


@handles("ShowVirtualResourceTemplate")
def show_template(call: Call) -> Reply:
    """The template that flavors name."""
    name = call.path["virtualresourcetemplate_name"]
    flavors = contracts()["ListVirtualresourceFlavors"].example["items"]
    if name not in [flavor["spec"]["virtualResourceTemplateName"] for flavor in flavors]:
        raise Fault(404, NOT_FOUND, f"The template {name} does not exist.")
    return Reply(contracts()["ShowVirtualResourceTemplate"].example)
