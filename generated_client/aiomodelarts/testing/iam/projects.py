"""`GET /v3/projects`: the projects of the account."""

from __future__ import annotations

from urllib.parse import parse_qs

from ..replies import Reply
from .asked import Asked
from .state import DOMAIN_ID, Iam, Refused

MOST_PER_PAGE = 5000


def list_projects(iam: Iam, asked: Asked) -> Reply:
    """The projects of a name, or all, a page at a time when both `page` and `per_page` are given.

    Raises:
        Refused: A number is none.
    """
    query = {name: values[-1] for name, values in parse_qs(asked.query).items()}
    known = [{"id": id_, "name": name} for name, id_ in iam.projects.items()] + iam.more_projects
    rows = [row for row in known if query.get("name", row["name"]) == row["name"]]
    if "page" in query and "per_page" in query:
        page, size = _number(query["page"]), _number(query["per_page"])
        if size > MOST_PER_PAGE:
            raise Refused(400, "per_page is above 5000")
        rows = rows[(page - 1) * size : page * size]
    common = {"domain_id": DOMAIN_ID, "parent_id": DOMAIN_ID, "enabled": True, "is_domain": False, "description": ""}
    links = {"self": f"{asked.origin}{asked.path}", "previous": None, "next": None}
    return Reply({"projects": [{**common, **row} for row in rows], "links": links}, 200)


def _number(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise Refused(400, "page and per_page are numbers from 1")
    return int(text)
