"""Find credentials if the client was created without any, and explain where they come from."""

from __future__ import annotations

import logging
import os
from collections.abc import Mapping
from contextlib import suppress
from typing import TYPE_CHECKING

from attrs import frozen

from ...errors.exceptions import ConfigurationError
from ...http.regions import region_of
from ...redaction.tracebacks import discreet
from ..credentials.base import Credentials
from ..credentials.server_metadata import LastResort
from . import cloud_files as clouds
from . import environment
from .credential_kinds import Findings, kind_in, kind_of, make, secret_name, used_names
from .explanation import Explanation
from .variables import PROJECT_ID, REGION, first_name

if TYPE_CHECKING:
    from ...http.network_settings import Network

METADATA = "metadata service"
ARGUMENT = "argument"
FILE_NAMES = (environment.CLOUD, clouds.CONFIG_FILE, clouds.SECURE_FILE, clouds.HUAWEI_FILE)

logger = logging.getLogger("aiomodelarts")


@frozen
class Found:
    """Credentials and their source.

    Args:
        credentials: The credentials.
        findings: Values that the credentials were created from. None if the credentials were passed as an argument or
            come from the metadata service.
        notes: Hints for the user, such as sources that were skipped.
    """

    credentials: Credentials
    findings: Findings | None
    notes: tuple[str, ...] = ()

    @property
    def region(self) -> str | None:
        """Region named by the source, or None."""
        return self.findings.region if self.findings else None

    def endpoint_in(self, region: str | None) -> str | None:
        """Return the URL of ModelArts that the source names, or None.

        Args:
            region: Region passed to the client, or None. The URL applies only to the region of the source.
        """
        if self.findings is None or region not in (None, self.region):
            return None
        return self.findings.endpoint

    @property
    def network(self) -> Network | None:
        """Certificate settings of the source, or None."""
        return self.findings.network if self.findings else None


@discreet
def from_environment(environ: Mapping[str, str] | None = None) -> Credentials:
    """Return credentials from the environment variables of OpenStack tools, Terraform providers and Huawei's SDK.

    A token takes precedence over access keys, and access keys over user name and password. Variables that begin with
    `OS_` take precedence over `HW_`, and those over `HUAWEICLOUD_SDK_`. `OS_AUTH_TYPE` selects one kind of credentials.
    If a variable of a kind is set, all required variables of that kind must be set. `OS_CLOUD` or
    `OS_CLIENT_CONFIG_FILE` is used next, then `HUAWEICLOUD_SDK_CREDENTIALS_FILE`. `docs/credentials.md` lists all
    variables.

    Args:
        environ: Environment variables. Defaults to those of the process.

    Raises:
        ConfigurationError: No credentials were found, a variable is missing, or a value has a line break before its
            end. The message names the variable.
    """
    found = named_in(os.environ if environ is None else environ)
    if found is None:
        raise ConfigurationError(environment.NOTHING)
    return make(found)


def named_in(environ: Mapping[str, str], region: str | None = None) -> Findings | None:
    """Return the values from the environment variables, or from the files that they name, or None.

    Args:
        environ: Environment variables.
        region: Region passed to the client, or None.

    Raises:
        ConfigurationError: A file or cloud that a variable names can't be read.
    """
    if environ.get(environment.CLOUD) and secret_variable(None, environ):
        return clouds.cloud(None, environ)
    found = environment.look(environ, region)
    if found is None and (environ.get(environment.CLOUD) or environ.get(clouds.CONFIG_FILE)):
        return clouds.cloud(None, environ)
    if found is None and environ.get(clouds.HUAWEI_FILE):
        return clouds.huawei_file(environ)
    return found


def secret_variable(cloud: str | None, environ: Mapping[str, str]) -> str | None:
    """Return the variable that contains the secret of a cloud whose entry in `clouds.yaml` has none, or None.

    Args:
        cloud: Name of the cloud. None for the value of `OS_CLOUD`.
        environ: Environment variables.
    """
    variable = environment.lone_secret(environ)
    if variable is None:
        return None
    with suppress(ConfigurationError):
        return variable if variable in clouds.cloud(cloud, environ).names.values() else None
    return None


def find(environ: Mapping[str, str], region: str | None = None) -> Found:
    """Find credentials in the environment, `clouds.yaml`, Huawei's credentials file or the metadata service.

    If a variable names a source, the source must be readable and complete. Files in default locations are skipped if
    they are unreadable or incomplete. No request is sent: the client calls the metadata service when it first needs a
    key.

    Args:
        environ: Environment variables.
        region: Region passed to the client, from which the address of IAM may be derived, or None.

    Raises:
        ConfigurationError: A source that a variable names is incomplete or can't be read.
    """
    named = named_in(environ, region)
    if named is not None:
        return Found(make(named), named, tuple(_overruled(named, environ)))
    notes: list[str] = []
    for source, look in ((clouds.SOURCE, _only_cloud), (clouds.HUAWEI_SOURCE, clouds.huawei_file)):
        try:
            found = look(environ)
            if found is not None and kind_in(found) is not None:
                return Found(make(found), found, tuple(notes))
        except ConfigurationError as error:
            notes.append(f"{source} was skipped: {error}")
    hint = "; ".join([environment.NOTHING, *notes])
    return Found(LastResort(hint), None, (*notes, "the client calls the metadata service when it first needs a key"))


@discreet
def chosen(environ: Mapping[str, str], region: str | None = None) -> Found:
    """Find credentials like `find`, and log the notes as warnings.

    Args:
        environ: Environment variables.
        region: Region passed to the client, or None.

    Raises:
        ConfigurationError: A source that a variable names is incomplete or can't be read.
    """
    found = find(environ, region)
    if found.findings is not None:
        for note in found.notes:
            logger.warning("%s", note)
    return found


def explain(
    environ: Mapping[str, str] | None = None,
    *,
    credentials: Credentials | None = None,
    region: str | None = None,
    project_id: str | None = None,
) -> Explanation:
    """Explain where a client with these arguments gets its credentials, region and project from.

    The report doesn't contain values of variables or files. No request is sent.

    Args:
        environ: Environment variables. Defaults to those of the process.
        credentials: The `credentials` argument of the client.
        region: The `region` argument of the client.
        project_id: The `project_id` argument of the client.

    Returns:
        The report.

    Example:
        ```python
        from aiomodelarts import credentials

        print(credentials.explain())
        ```
    """
    variables = os.environ if environ is None else environ
    names = (*environment.all_names(), *(name for name in PROJECT_ID), *FILE_NAMES)
    looked_at = {name: bool(variables.get(name)) for name in dict.fromkeys(names)}
    found, findings, used, problem = None, None, (), None
    try:
        found = Found(credentials, None) if credentials is not None else find(variables, region)
        findings = found.findings
        used = used_names(findings) if findings else ()
    except ConfigurationError as error:
        problem = str(error)
        with suppress(ConfigurationError):
            findings = named_in(variables, region)
            used = used_names(findings) if findings else ()
    source = None if found is None else ARGUMENT if credentials is not None else METADATA
    return Explanation(
        source=findings.source if findings else source,
        kind=kind_of(found.credentials) if found else None,
        used=used,
        looked_at=looked_at,
        region=ARGUMENT if region else _region(variables, found, findings),
        project=ARGUMENT if project_id else _project(variables, found, findings),
        problem=problem,
        notes=found.notes if found else (),
        cloud=findings.cloud if findings else None,
        secret=secret_name(findings) if findings and found else None,
    )


def _only_cloud(environ: Mapping[str, str]) -> Findings | None:
    return None if clouds.clouds_file(environ) is None else clouds.cloud(None, environ)


def _overruled(found: Findings, environ: Mapping[str, str]) -> list[str]:
    """Return a note about a cloud that is named by `OS_CLOUD` but not used."""
    if found.source != environment.SOURCE or not environ.get(environment.CLOUD):
        return []
    names = ", ".join(used_names(found))
    return [f"{environment.CLOUD} is set but not used, because {names} take precedence; unset one or the other"]


def _region(environ: Mapping[str, str], found: Found | None, findings: Findings | None) -> str:
    by = (findings.region_from if findings else None) or first_name(environ, REGION)
    if by:
        return by
    if found is None:
        return "not known"
    if getattr(found.credentials, "region", None):
        return "the credentials"
    named = region_of(getattr(found.credentials, "project_name", None))
    return "the name of the project" if named else "the token or the metadata service"


def _project(environ: Mapping[str, str], found: Found | None, findings: Findings | None) -> str:
    names: Mapping[str, str] = findings.names if findings else {}
    for kind in ("agency_project_id", "agency_project_name", "project_id", "project_name"):
        if kind in names:
            return names[kind]
    if found is None:
        return "not known"
    if getattr(found.credentials, "project_id", None) or getattr(found.credentials, "project_name", None):
        return "the credentials"
    if isinstance(found.credentials, LastResort):
        return "the metadata service"
    return first_name(environ, PROJECT_ID) or "looked up in IAM"
