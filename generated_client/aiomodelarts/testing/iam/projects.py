"""Projects and account of the user: `/v3/projects`, `/v3/auth/projects`, `/v3/auth/domains`."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qs, unquote

from ..spec.replies import Reply
from .iam_request import IamRequest
from .state import DOMAIN_ID, Iam, Refused

MOST_PER_PAGE = 5000
LONGEST_NUMBER = 9


def list_projects(iam: Iam, request: IamRequest) -> Reply:
    """List all projects, or those with a name; one page if both `page` and `per_page` are set.

    Raises:
        Refused: A number is invalid, or `per_page` is too large.
    """
    query = {name: values[-1] for name, values in parse_qs(request.query).items()}
    rows = [row for row in _projects(iam, request) if query.get("name", row["name"]) == row["name"]]
    if "page" in query and "per_page" in query:
        page, size = _number(query["page"]), _number(query["per_page"])
        if size > MOST_PER_PAGE:
            raise Refused(400, "per_page must be at most 5000")
        rows = rows[(page - 1) * size : page * size]
    return Reply({"projects": rows, "links": _links(request)}, 200)


def show_project(iam: Iam, request: IamRequest) -> Reply:
    """Show the project at the end of the path.

    Raises:
        Refused: The project does not exist.
    """
    wanted = _last_segment(request)
    for row in _projects(iam, request):
        if row["id"] == wanted:
            return Reply({"project": row}, 200)
    raise Refused(404, f"Could not find project: {wanted:.64}.")


def list_domains(iam: Iam, request: IamRequest) -> Reply:
    """List the account of the user."""
    return Reply({"domains": [_domain(iam, request)], "links": _links(request)}, 200)


def show_domain(iam: Iam, request: IamRequest) -> Reply:
    """Show the account at the end of the path.

    Raises:
        Refused: It is not the account of the user.
    """
    wanted = _last_segment(request)
    if wanted != DOMAIN_ID:
        raise Refused(404, f"Could not find domain: {wanted:.64}.")
    return Reply({"domain": _domain(iam, request)}, 200)


def _projects(iam: Iam, request: IamRequest) -> list[dict[str, Any]]:
    known = [{"id": id_, "name": name} for name, id_ in iam.projects.items()] + iam.more_projects
    common = {"domain_id": DOMAIN_ID, "parent_id": DOMAIN_ID, "enabled": True, "is_domain": False, "description": ""}
    return [{**common, **row, "links": {"self": f"{request.origin}/v3/projects/{row['id']}"}} for row in known]


def _domain(iam: Iam, request: IamRequest) -> dict[str, Any]:
    links = {"self": f"{request.origin}/v3/domains/{DOMAIN_ID}"}
    return {"id": DOMAIN_ID, "name": iam.user.domain, "enabled": True, "description": "", "links": links}


def _links(request: IamRequest) -> dict[str, Any]:
    return {"self": f"{request.origin}{request.path}", "previous": None, "next": None}


def _last_segment(request: IamRequest) -> str:
    return unquote(request.path.rstrip("/").rpartition("/")[2])


def _number(value: str) -> int:
    if not value.isdecimal() or len(value) > LONGEST_NUMBER or int(value) < 1:
        raise Refused(400, "page and per_page must be integers from 1")
    return int(value)
