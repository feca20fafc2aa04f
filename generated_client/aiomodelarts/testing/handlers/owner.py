"""The user, account and project that own the resources of the fake."""

from __future__ import annotations

from ..iam import DOMAIN_ID, USER_ID
from .call import Call
from .lists import Row


def owner_of(call: Call) -> Row:
    """Return the IDs of the user, the account and the project, as services and models show them."""
    return {"owner": USER_ID, "tenant": DOMAIN_ID, "project": next(iter(call.fake.iam.projects.values()))}
