"""The authorization mode of the account."""

from __future__ import annotations

from ...models import AuthorizationMode
from ..handlers.call import Call, handles
from ..iam import DOMAIN_ID
from ..spec.replies import Reply

TABLE = "authorization_mode"
MODE = "mode"


@handles("ShowAuthmodeDetail")
def get(call: Call) -> Reply:
    """Return the mode, which is loose at first."""
    return Reply({"domain_id": DOMAIN_ID, "mode": call.fake.table(TABLE).get(MODE, AuthorizationMode.LOOSE.value)})


@handles("UpdateAuthMode")
def update(call: Call) -> Reply:
    """Change the mode. It has no effect on other calls of the fake."""
    call.fake.table(TABLE)[MODE] = call.body["mode"]
    return get(call)
