"""`GET /v3`: version of the identity API, which keystoneauth reads before it logs in."""

from __future__ import annotations

from ..spec.replies import Reply
from .iam_request import IamRequest


def show_version(request: IamRequest) -> Reply:
    """Return version 3 of the identity API."""
    version = {
        "id": "v3.14",
        "status": "stable",
        "updated": "2018-10-15T00:00:00Z",
        "links": [{"rel": "self", "href": f"{request.origin}/v3/"}],
        "media-types": [{"base": "application/json", "type": "application/vnd.openstack.identity-v3+json"}],
    }
    return Reply({"version": version}, 200)
