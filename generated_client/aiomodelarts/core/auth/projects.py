"""The id of a project by its name."""

from __future__ import annotations

from typing import Any, cast
from urllib.parse import quote

from attrs import frozen

from ..errors import ConfigurationError, DecodeError
from .credentials import AuthContext, Authenticator
from .iam import BUILT_IN_PROJECT, ask

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
    found = [row for row in await _rows(context, caller, iam, name) if _fits(row, name)]
    projects = {str(row["id"]): Project(str(row["id"]), str(row["name"])) for row in found}
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


def _fits(row: dict[str, Any], name: str | None) -> bool:
    its_name = row.get("name")
    usable = bool(row.get("id") and its_name) and its_name != BUILT_IN_PROJECT and row.get("enabled") is not False
    return usable and (name is None or its_name == name)


def _listed(decoded: object) -> object:
    return cast("dict[str, Any]", decoded).get("projects") if isinstance(decoded, dict) else None


async def _rows(context: AuthContext, caller: Authenticator, iam: str, name: str | None) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = []
    wanted = f"name={quote(name, safe='')}&" if name else ""
    for page in range(1, MOST_PAGES + 1):
        url = f"{iam}/projects?{wanted}page={page}&per_page={PER_PAGE}"
        answer, found = await ask(context, OPERATION, "GET", url, caller=caller)
        listed = _listed(found.value)
        if not isinstance(listed, list):
            raise DecodeError(
                "IAM's answer holds no projects; is auth_url the address of IAM?",
                status=answer.status,
                operation=OPERATION,
            )
        part = [cast("dict[str, Any]", row) for row in cast("list[object]", listed) if isinstance(row, dict)]
        rows += part
        if len(part) < PER_PAGE:
            break
    return rows
