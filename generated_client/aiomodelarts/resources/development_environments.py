# Generated from spec/ by `make generate`; do not edit.
"""The resource `development_environments`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import operations
from ..core.operation import Request
from ..core.pagination import Pager
from ..core.resource import Resource
from ..core.unset import UNSET, Unset
from ..core.waiting import ProgressCallback, Target, act_and_wait, wait_gone, wait_until

if TYPE_CHECKING:
    from .. import models, params


class DevelopmentEnvironments(Resource):
    """Development environment instances, the predecessors of notebooks."""

    __slots__ = ()

    async def create(
        self,
        *,
        name: str,
        profile_id: str,
        flavor: str,
        spec: models.DevelopmentEnvironmentSpecInput | params.DevelopmentEnvironmentSpecInput,
        description: str | Unset | None = UNSET,
        workspace: models.DevelopmentEnvironmentWorkspace
        | params.DevelopmentEnvironmentWorkspace
        | Unset
        | None = UNSET,
        pool: models.DevelopmentEnvironmentPoolInput | params.DevelopmentEnvironmentPoolInput | Unset | None = UNSET,
        ai_project: models.DevelopmentEnvironmentAiProject
        | params.DevelopmentEnvironmentAiProject
        | Unset
        | None = UNSET,
    ) -> models.DevelopmentEnvironment:
        """Create a development environment instance.

        The instance is accepted, answered in its first state and set up in the background; wait for it to reach
        RUNNING before it is used.

        Args:
            name: Name to give the instance; letters, digits, hyphens and underscores.
            profile_id: Configuration (image and engines) to start from, such as "Multi-Engine 1.0 (python3)-gpu".
            description: Free text about the instance, empty unless given; angle brackets, quotes, ampersands and
                slashes are refused. At most 512 characters.
            flavor: Name of the machine flavor; which ones there are depends on the region.
            spec: Storage and behavior of the notebook.
            workspace: Workspace that the instance is put in; the default workspace unless given.
            pool: Resource pool to run in, if not the public one.
            ai_project: AI project to file the instance under; reserved by the service.

        Raises:
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: historical_apis/devenviron_old_version/creating_a_development_environment_instance.rst
        """

        request = Request(
            operations.CREATE_DEVELOPMENT_ENVIRONMENT,
            body={
                "name": name,
                "profile_id": profile_id,
                "description": description,
                "flavor": flavor,
                "spec": spec,
                "workspace": workspace,
                "pool": pool,
                "ai_project": ai_project,
            },
        )
        return await self._client.send(request)

    async def delete(
        self,
        instance_id: str | int,
    ) -> models.DeleteDevelopmentEnvironmentResponse:
        """Delete a development environment instance.

        Answers the identifier of the instance. One that does not exist is refused with ModelArts.6309.

        Args:
            instance_id: Which development environment instance is meant.

        Raises:
            ValueError: `instance_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: historical_apis/devenviron_old_version/deleting_a_development_environment_instance.rst
        """

        request = Request(
            operations.DELETE_DEVELOPMENT_ENVIRONMENT,
            path_values={
                "instance_id": instance_id,
            },
        )
        return await self._client.send(request)

    async def get(
        self,
        instance_id: str | int,
    ) -> models.DevelopmentEnvironment:
        """Get one development environment instance.

        Answers the state of the instance, what it runs on and where its files are. When it could not be created or
        started, spec.failed_reasons says why.

        Args:
            instance_id: Which development environment instance is meant.

        Raises:
            ValueError: `instance_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at:
        historical_apis/devenviron_old_version/obtaining_details_about_a_development_environment_instance.rst
        """

        request = Request(
            operations.SHOW_DEVELOPMENT_ENVIRONMENT,
            path_values={
                "instance_id": instance_id,
            },
        )
        return await self._client.send(request)

    async def get_token(
        self,
        instance_id: str | int,
    ) -> models.ShowDevelopmentEnvironmentTokenResponse:
        """Get the token that opens a development environment. (withdrawn)

        Answers the token with which the page of a running instance is entered.

        Args:
            instance_id: Which development environment instance is meant.

        Raises:
            ValueError: `instance_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at:
        devenviron_old_version/querying_the_authentication_information_of_a_development_environment_instance.rst
        """

        request = Request(
            operations.SHOW_DEVELOPMENT_ENVIRONMENT_TOKEN,
            path_values={
                "instance_id": instance_id,
            },
        )
        return await self._client.send(request)

    def list(
        self,
        *,
        de_type: str,
        provision_type: str | Unset | None = UNSET,
        status: models.DevelopmentEnvironmentStatus | str | Unset | None = UNSET,
        sortby: models.DevelopmentEnvironmentSortKey | str | Unset | None = UNSET,
        order: models.SortOrder | str | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        show_self: str | Unset | None = UNSET,
        ai_project: str | Unset | None = UNSET,
        pool_id: str | Unset | None = UNSET,
    ) -> Pager[models.ListDevelopmentEnvironmentsResponse, models.DevelopmentEnvironment]:
        """List the development environment instances of the project.

        Answers the matching instances, sorted as asked, with the number that match in all. An entry's spec tells less
        than the instance itself does: get the instance for its storage and paths.

        Args:
            de_type: Kind of environment to list; Notebook, with a capital N, is the only one.
            provision_type: Keep only instances that are deployed in this way; only Docker is known.
            status: Keep only instances in this state; any state unless given. The queueing states and DELETING are
                not among the documented filters.
            sortby: Field by which the instances are sorted; name unless given.
            order: Direction of the sorting; ascending unless given.
            offset: How many instances to skip. The service assumes 0 when it is left out. At least 0.
            limit: How many instances to answer at most; 0 answers every one. The service assumes 0 when it is left
                out. At least 0.
            workspace_id: Workspace to look in; 0 is the default workspace. The service assumes '0' when it is left
                out.
            show_self: Write true to keep only the caller's own instances, false to see those of others too. The
                service assumes 'true' when it is left out.
            ai_project: Keep only instances of the AI project with this identifier.
            pool_id: Keep only instances that run in the dedicated resource pool with this identifier.

        Returns:
            A pager: `await` it for the first page, `async for` it for all items, `.pages()` for all pages.

        Raises:
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: historical_apis/devenviron_old_version/obtaining_development_environment_instances.rst
        """

        request = Request(
            operations.LIST_DEVELOPMENT_ENVIRONMENTS,
            query={
                "de_type": de_type,
                "provision_type": provision_type,
                "status": status,
                "sortby": sortby,
                "order": order,
                "offset": offset,
                "limit": limit,
                "workspace_id": workspace_id,
                "show_self": show_self,
                "ai_project": ai_project,
                "pool_id": pool_id,
            },
        )
        return self._client.pager(request)

    async def run_action(
        self,
        instance_id: str | int,
        *,
        action: models.DevelopmentEnvironmentAction | str,
    ) -> models.ManageDevelopmentEnvironmentResponse:
        """Start or stop a development environment instance.

        Answers the state the instance changed to and the one it had; the start or stop itself goes on in the
        background, so wait for RUNNING or STOPPED.

        Args:
            instance_id: Which development environment instance is meant.
            action: Whether to start or to stop it.

        Raises:
            ValueError: `instance_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: historical_apis/devenviron_old_version/managing_a_development_environment_instance.rst
        """

        request = Request(
            operations.MANAGE_DEVELOPMENT_ENVIRONMENT,
            path_values={
                "instance_id": instance_id,
            },
            body={
                "action": action,
            },
        )
        return await self._client.send(request)

    async def update(
        self,
        instance_id: str | int,
        *,
        description: str | Unset | None = UNSET,
        spec: models.DevelopmentEnvironmentSpecUpdate | params.DevelopmentEnvironmentSpecUpdate | Unset | None = UNSET,
    ) -> models.DevelopmentEnvironment:
        """Change the description or the auto stop of a development environment instance.

        Answers the changed instance. While the instance runs, a new running time is stored at once but counts from
        the next start on.

        Args:
            instance_id: Which development environment instance is meant.
            description: Free text that replaces the old one; angle brackets, quotes, ampersands and slashes are
                refused. At most 512 characters.
            spec: New behavior of the notebook.

        Raises:
            ValueError: `instance_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at:
        historical_apis/devenviron_old_version/modifying_the_description_of_a_development_environment_instance.rst
        """

        request = Request(
            operations.UPDATE_DEVELOPMENT_ENVIRONMENT,
            path_values={
                "instance_id": instance_id,
            },
            body={
                "description": description,
                "spec": spec,
            },
        )
        return await self._client.send(request)

    async def create_and_wait(
        self,
        *,
        name: str,
        profile_id: str,
        flavor: str,
        spec: models.DevelopmentEnvironmentSpecInput | params.DevelopmentEnvironmentSpecInput,
        description: str | Unset | None = UNSET,
        workspace: models.DevelopmentEnvironmentWorkspace
        | params.DevelopmentEnvironmentWorkspace
        | Unset
        | None = UNSET,
        pool: models.DevelopmentEnvironmentPoolInput | params.DevelopmentEnvironmentPoolInput | Unset | None = UNSET,
        ai_project: models.DevelopmentEnvironmentAiProject
        | params.DevelopmentEnvironmentAiProject
        | Unset
        | None = UNSET,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.DevelopmentEnvironment:
        """Create a development environment instance and wait for it.

        The instance is accepted, answered in its first state and set up in the background; wait for it to reach
        RUNNING before it is used.

        The state is read by ShowDevelopmentEnvironment until its state is RUNNING.

        Args:
            name: Name to give the instance; letters, digits, hyphens and underscores.
            profile_id: Configuration (image and engines) to start from, such as "Multi-Engine 1.0 (python3)-gpu".
            description: Free text about the instance, empty unless given; angle brackets, quotes, ampersands and
                slashes are refused. At most 512 characters.
            flavor: Name of the machine flavor; which ones there are depends on the region.
            spec: Storage and behavior of the notebook.
            workspace: Workspace that the instance is put in; the default workspace unless given.
            pool: Resource pool to run in, if not the public one.
            ai_project: AI project to file the instance under; reserved by the service.
            timeout: Longest wait in seconds after the call; 1800 when left out.
            interval: Seconds between polls by the client's clock, from 0.01 to 86400; when left out, intervals that
                grow.
            on_progress: Called after each poll and at the end with state, step, seconds elapsed and last answer.

        Returns:
            The answer that showed the state.

        Raises:
            ValueError: `timeout` or `interval` is out of range; nothing was sent.
            WaitFailed: It failed, ended, was stopped or deleted instead; the service's reason is in it.
            WaitTimeout: The time is over.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: historical_apis/devenviron_old_version/creating_a_development_environment_instance.rst
        """

        request = Request(
            operations.CREATE_DEVELOPMENT_ENVIRONMENT,
            body={
                "name": name,
                "profile_id": profile_id,
                "description": description,
                "flavor": flavor,
                "spec": spec,
                "workspace": workspace,
                "pool": pool,
                "ai_project": ai_project,
            },
        )
        return await act_and_wait(
            self._client,
            operations.DEVELOPMENT_ENVIRONMENTS_WAITER,
            "create",
            request,
            operations.SHOW_DEVELOPMENT_ENVIRONMENT,
            timeout,
            on_progress,
            interval,
        )

    async def delete_and_wait(
        self,
        instance_id: str | int,
        *,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> None:
        """Delete a development environment instance and wait for it.

        Answers the identifier of the instance. One that does not exist is refused with ModelArts.6309.

        The state is read by ShowDevelopmentEnvironment until it no longer exists.

        Args:
            instance_id: Which development environment instance is meant.
            timeout: Longest wait in seconds after the call; 1800 when left out.
            interval: Seconds between polls by the client's clock, from 0.01 to 86400; when left out, intervals that
                grow.
            on_progress: Called after each poll and at the end with state, step, seconds elapsed and last answer.

        Raises:
            ValueError: `instance_id` is empty or more than one id, or a time is out of range.
            WaitFailed: It could not be deleted.
            WaitTimeout: The time is over.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: historical_apis/devenviron_old_version/deleting_a_development_environment_instance.rst
        """

        request = Request(
            operations.DELETE_DEVELOPMENT_ENVIRONMENT,
            path_values={
                "instance_id": instance_id,
            },
        )
        await act_and_wait(
            self._client,
            operations.DEVELOPMENT_ENVIRONMENTS_WAITER,
            "delete",
            request,
            operations.SHOW_DEVELOPMENT_ENVIRONMENT,
            timeout,
            on_progress,
            interval,
        )

    async def start_and_wait(
        self,
        instance_id: str | int,
        *,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.DevelopmentEnvironment:
        """Start a development environment instance and wait for it.

        The state is read by ShowDevelopmentEnvironment until its state is RUNNING.

        Args:
            instance_id: Which development environment instance is meant.
            timeout: Longest wait in seconds after the call; 1800 when left out.
            interval: Seconds between polls by the client's clock, from 0.01 to 86400; when left out, intervals that
                grow.
            on_progress: Called after each poll and at the end with state, step, seconds elapsed and last answer.

        Returns:
            The answer that showed the state.

        Raises:
            ValueError: `instance_id` is empty or more than one id, or a time is out of range.
            WaitFailed: It failed, ended, was stopped or deleted instead; the service's reason is in it.
            WaitTimeout: The time is over.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: historical_apis/devenviron_old_version/managing_a_development_environment_instance.rst
        """

        request = Request(
            operations.MANAGE_DEVELOPMENT_ENVIRONMENT,
            path_values={
                "instance_id": instance_id,
            },
            body={"action": "start"},
        )
        return await act_and_wait(
            self._client,
            operations.DEVELOPMENT_ENVIRONMENTS_WAITER,
            "start",
            request,
            operations.SHOW_DEVELOPMENT_ENVIRONMENT,
            timeout,
            on_progress,
            interval,
        )

    async def stop_and_wait(
        self,
        instance_id: str | int,
        *,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.DevelopmentEnvironment:
        """Stop a development environment instance and wait for it.

        The state is read by ShowDevelopmentEnvironment until its state is STOPPED.

        Args:
            instance_id: Which development environment instance is meant.
            timeout: Longest wait in seconds after the call; 1800 when left out.
            interval: Seconds between polls by the client's clock, from 0.01 to 86400; when left out, intervals that
                grow.
            on_progress: Called after each poll and at the end with state, step, seconds elapsed and last answer.

        Returns:
            The answer that showed the state.

        Raises:
            ValueError: `instance_id` is empty or more than one id, or a time is out of range.
            WaitFailed: It failed, ended, was stopped or deleted instead; the service's reason is in it.
            WaitTimeout: The time is over.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: historical_apis/devenviron_old_version/managing_a_development_environment_instance.rst
        """

        request = Request(
            operations.MANAGE_DEVELOPMENT_ENVIRONMENT,
            path_values={
                "instance_id": instance_id,
            },
            body={"action": "stop"},
        )
        return await act_and_wait(
            self._client,
            operations.DEVELOPMENT_ENVIRONMENTS_WAITER,
            "stop",
            request,
            operations.SHOW_DEVELOPMENT_ENVIRONMENT,
            timeout,
            on_progress,
            interval,
        )

    async def wait(
        self,
        instance_id: str | int,
        *,
        until: Target | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.DevelopmentEnvironment:
        """Wait until it can be used, or until it is in a given state.

        Args:
            instance_id: Which development environment instance is meant.
            until: State or states to wait for, as values or names, or where an action leads: 'create', 'start',
                'stop'; RUNNING when left out.
            interval: Seconds between polls by the client's clock, from 0.01 to 86400; when left out, intervals that
                grow.
            timeout: Longest wait in seconds; 1800 when left out.
            on_progress: Called after each poll and at the end with state, step, seconds elapsed and last answer.

        Returns:
            The answer that showed the state.

        Raises:
            WaitFailed: It failed, ended, was stopped or deleted instead; the service's reason is in it.
            WaitTimeout: The time is over.
            ValueError: `until` is no state, or a time is out of range; nothing was sent.
        """
        request = Request(
            operations.SHOW_DEVELOPMENT_ENVIRONMENT,
            path_values={
                "instance_id": instance_id,
            },
        )
        return await wait_until(
            self._client, operations.DEVELOPMENT_ENVIRONMENTS_WAITER, request, until, timeout, on_progress, interval
        )

    async def wait_gone(
        self,
        instance_id: str | int,
        *,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> None:
        """Wait until it no longer exists.

        Args:
            instance_id: Which development environment instance is meant.
            interval: Seconds between polls by the client's clock, from 0.01 to 86400; when left out, intervals that
                grow.
            timeout: Longest wait in seconds; 1800 when left out.
            on_progress: Called after each poll and at the end with state, step, seconds elapsed and last answer.

        Raises:
            WaitFailed: It could not be deleted.
            WaitTimeout: The time is over.
            ValueError: `timeout` or `interval` is out of range; nothing was sent.
        """
        request = Request(
            operations.SHOW_DEVELOPMENT_ENVIRONMENT,
            path_values={
                "instance_id": instance_id,
            },
        )
        await wait_gone(
            self._client, operations.DEVELOPMENT_ENVIRONMENTS_WAITER, request, timeout, on_progress, interval
        )
