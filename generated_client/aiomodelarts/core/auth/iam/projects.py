"""The id of a project by its name."""

from __future__ import annotations

from typing import cast
from urllib.parse import quote

from attrs import frozen

from ...errors.exceptions import ConfigurationError
from ..credentials.base import AuthContext, Authenticator
from .iam_requests import BUILT_IN_PROJECT, ask
from .iam_responses import Part

OPERATION = "ListProjects"
PER_PAGE = 100
MOST_PAGES = 100
MOST_NAMED = 10


@frozen
class Project:
    """A project as IAM lists it.

    Args:
        id: Its id.
        name: Its name.
        expires_at: None: an id does not change.
        issued_at: 0, for the same reason.
    """

    id: str
    name: str
    expires_at: float | None = None
    issued_at: float = 0.0


async def find_project(context: AuthContext, caller: Authenticator, iam: str, name: str | None) -> Project:
    """The project of a name, or the only one there is when there is no name.

    Projects that are switched off and `MOS`, which belongs to object storage, do not count.

    Args:
        context: What asks.
        caller: Who asks.
        iam: The address of IAM.
        name: Name of the project, or None.

    Raises:
        ConfigurationError: There is none, or several fit; the message names them.
        ApiError: IAM refused.

    Documented at: identity-access-management api-ref, project_management/querying_project_information.rst
    """
    listed = await _listed(context, caller, iam, name)
    projects = {project.id: project for project in listed if name is None or project.name == name}
    if len(projects) == 1:
        return next(iter(projects.values()))
    which = f"project {name!r}" if name else "project"
    if not projects:
        raise ConfigurationError(f"IAM knows no {which} for this key; give project_id= or another project_name=")
    named = [f"{project.name} ({project.id})" for project in projects.values()]
    more = f" and {len(named) - MOST_NAMED} more" if len(named) > MOST_NAMED else ""
    raise ConfigurationError(
        f"{len(named)} projects fit {which}: {', '.join(named[:MOST_NAMED])}{more}; give project_id="
    )


async def _listed(context: AuthContext, caller: Authenticator, iam: str, name: str | None) -> list[Project]:
    found: list[Project] = []
    wanted = f"name={quote(name, safe='')}&" if name else ""
    for page in range(1, MOST_PAGES + 1):
        url = f"{iam}/projects?{wanted}page={page}&per_page={PER_PAGE}"
        response = await ask(context, OPERATION, "GET", url, caller=caller)
        usable, length = response.read(_read, "IAM's answer holds no projects")
        found += usable
        if length < PER_PAGE:
            break
    return found


def _read(body: Part) -> tuple[list[Project], int]:
    """The projects of a page that can be used, and the length of the page."""
    listed = body.get("projects")
    rows = listed.items(required=True)
    named = [(row.get("id").text_or_none(), row.get("name").text_or_none(), row.get("enabled").raw()) for row in rows]
    usable = [
        Project(its_id, its_name)
        for its_id, its_name, enabled in named
        if its_id and its_name and its_name != BUILT_IN_PROJECT and enabled is not False
    ]
    return usable, len(cast("list[object]", listed.raw()))
