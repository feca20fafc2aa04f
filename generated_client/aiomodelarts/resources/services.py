# Generated from spec/ by `make generate`; do not edit.
"""The resource `services`."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping, Sequence
from typing import TYPE_CHECKING

from .. import operations
from ..core.following.events import follow_events
from ..core.following.rounds import Rounds
from ..core.operation import Request
from ..core.pagination import Pager
from ..core.redaction import Hidden
from ..core.resource import Resource
from ..core.unset import UNSET, Unset
from ..core.waiting import ProgressCallback, Target, act_and_wait, wait_gone, wait_until

if TYPE_CHECKING:
    from datetime import datetime

    from .. import models, params


class Services(Resource):
    """Deployed models that answer requests in real time, in batches or at the edge."""

    __slots__ = ()

    async def create(
        self,
        *,
        service_name: str,
        infer_type: models.ServiceInferType | str,
        config: Sequence[models.ServiceConfigInput | params.ServiceConfigInput],
        description: str | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        schedule: Sequence[models.ServiceScheduleInput | params.ServiceScheduleInput] | Unset | None = UNSET,
        pool_name: str | Unset | None = UNSET,
        cluster_id: str | Unset | None = UNSET,
        vpc_id: str | Unset | None = UNSET,
        subnet_network_id: str | Unset | None = UNSET,
        security_group_id: str | Unset | None = UNSET,
        load_balancer_policy: models.ServiceLoadBalancerPolicy | str | Unset | None = UNSET,
        priority: int | Unset | None = UNSET,
        service_secrets: Sequence[models.ServiceSecret | params.ServiceSecret] | Unset | None = UNSET,
        additional_properties_: Mapping[str, models.ServiceAdditionalProperties | params.ServiceAdditionalProperties]
        | Unset
        | None = UNSET,
    ) -> models.CreateServiceResponse:
        """Deploy one or more models as a service.

        The service is accepted, gets an identifier and is deployed in the background; wait for running, or for
        finished if it is a batch service. A batch service takes exactly one model, a real-time service several whose
        weights add up to 100.

        Args:
            service_name: Name to give the service. At most 64 characters.
            infer_type: How the service predicts.
            config: The models to deploy; one for a batch service, different versions for a real-time one.
            description: Free text about the service, empty unless given. At most 100 characters.
            workspace_id: Workspace to put the service in; 0 is the one that always exists. The service assumes '0'
                when it is left out.
            schedule: When a real-time service stops by itself; it runs on unless given.
            pool_name: Dedicated resource pool to run in, preferred over cluster_id; without either the shared pool is
                used. What a model names in config goes first.
            cluster_id: Dedicated resource pool of the older kind to run in, or the edge pool of an edge service;
                vpc_id is then ignored. What a model names in config goes first.
            vpc_id: VPC that a real-time service joins to reach other systems there; an isolated one of its own unless
                given. It cannot be changed later.
            subnet_network_id: Network ID of the subnet to join; needed together with vpc_id.
            security_group_id: Security group of the instances; needed together with vpc_id. It must let TCP in on
                port 8080 from anywhere.
            load_balancer_policy: How calls are spread over the instances of a synchronous real-time service.
            priority: Who goes first when resources run short; real-time and batch services with a higher number do.
                From 1 to 3.
            service_secrets: Keys to mount into the containers.
            additional_properties_: Further settings, such as notifications and log transfer.

        Raises:
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: service_management/deploying_services.rst
        """
        body: Hidden[Mapping[str, object]] = Hidden(
            {
                "service_name": service_name,
                "infer_type": infer_type,
                "config": config,
                "description": description,
                "workspace_id": workspace_id,
                "schedule": schedule,
                "pool_name": pool_name,
                "cluster_id": cluster_id,
                "vpc_id": vpc_id,
                "subnet_network_id": subnet_network_id,
                "security_group_id": security_group_id,
                "load_balancer_policy": load_balancer_policy,
                "priority": priority,
                "service_secrets": service_secrets,
                "additional_properties": additional_properties_,
            }
        )
        del config

        request = Request(
            operations.CREATE_SERVICE,
            body=body,
        )
        return await self._client.send(request)

    async def delete(
        self,
        service_id: str | int,
    ) -> None:
        """Delete a service.

        Only its owner may delete a service; it passes through the state deleting and is then gone. Several services
        go in one call when their identifiers are joined by commas.

        Args:
            service_id: Which service is meant.

        Raises:
            ValueError: `service_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: service_management/deleting_a_service.rst
        """

        request = Request(
            operations.DELETE_SERVICE,
            path_values={
                "service_id": service_id,
            },
        )
        await self._client.send(request)

    async def get(
        self,
        service_id: str | int,
    ) -> models.ShowServiceResponse:
        """Get one service.

        Answers the state of the service, the address it predicts at and what each of its models runs on. For a failed
        service error_msg tells the reason; of a shared one only the identifier, name and version of its models are
        shown.

        Args:
            service_id: Which service is meant.

        Raises:
            ValueError: `service_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: service_management/obtaining_service_details.rst
        """

        request = Request(
            operations.SHOW_SERVICE,
            path_values={
                "service_id": service_id,
            },
        )
        return await self._client.send(request)

    def list(
        self,
        *,
        service_id: str | Unset | None = UNSET,
        service_name: str | Unset | None = UNSET,
        model_id: str | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        infer_type: models.ServiceInferType | str | Unset | None = UNSET,
        status: models.ServiceStatus | str | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        sort_by: models.ServiceSortKey | str | Unset | None = UNSET,
        order: models.SortOrder | str | Unset | None = UNSET,
        tags: str | Unset | None = UNSET,
    ) -> Pager[models.ListServicesResponse, models.ServiceSummary]:
        """List the services of the project.

        Answers one page of services, filtered and sorted as asked, with the number that match in all. The models
        behind a service are not part of an entry; get the service for them.

        Args:
            service_id: Keep only the service with this identifier.
            service_name: Keep only services that carry this name.
            model_id: Keep only services that run this AI application.
            workspace_id: Workspace to look in; 0 is the one that always exists. The service assumes '0' when it is
                left out.
            infer_type: Keep only services that predict in this way.
            status: Keep only services in this state.
            offset: Where the answer starts, from 0; documented as a page number; should the server count services
                instead, the pager notices. The service assumes 0 when it is left out. At least 0.
            limit: How many services a page holds. The service assumes 1000 when it is left out. From 1 to 1000.
            sort_by: Field by which the services are sorted; publish_at unless given.
            order: Direction of the sorting; descending unless given.
            tags: Keep only services that are marked with this tag.

        Returns:
            A pager: `await` it for the first page, `async for` it for all items, `.pages()` for all pages.

        Raises:
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: service_management/obtaining_services.rst
        """

        request = Request(
            operations.LIST_SERVICES,
            query={
                "service_id": service_id,
                "service_name": service_name,
                "model_id": model_id,
                "workspace_id": workspace_id,
                "infer_type": infer_type,
                "status": status,
                "offset": offset,
                "limit": limit,
                "sort_by": sort_by,
                "order": order,
                "tags": tags,
            },
        )
        return self._client.pager(request)

    def list_events(
        self,
        service_id: str | int,
        *,
        event_type: models.ServiceEventType | str | Unset | None = UNSET,
        event_info: str | Unset | None = UNSET,
        start_time: int | datetime | Unset | None = UNSET,
        end_time: int | datetime | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        sort_by: str | Unset | None = UNSET,
        order: models.SortOrder | str | Unset | None = UNSET,
    ) -> Pager[models.ShowServiceEventsResponse, models.ServiceEvent]:
        """List what happened to a service.

        Answers one page of events such as operations by users, the steps of a deployment and the reasons why one
        failed.

        Args:
            service_id: Which service is meant.
            event_type: Keep only events of this kind.
            event_info: Keep only events whose English text matches this.
            start_time: Keep only events from this moment on, in milliseconds since 1970.
            end_time: Keep only events up to this moment, in milliseconds since 1970.
            offset: Where the answer starts, from 0; documented as a page number; should the server count events
                instead, the pager notices. The service assumes 0 when it is left out. At least 0.
            limit: How many events a page holds. The service assumes 1000 when it is left out. From 1 to 1000.
            sort_by: Field by which the events are sorted; no other than occur_time is documented. The service assumes
                'occur_time' when it is left out.
            order: Direction of the sorting; the newest come first unless given.

        Returns:
            A pager: `await` it for the first page, `async for` it for all items, `.pages()` for all pages.

        Raises:
            ValueError: `service_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: service_management/obtaining_service_event_logs.rst
        """

        request = Request(
            operations.SHOW_SERVICE_EVENTS,
            path_values={
                "service_id": service_id,
            },
            query={
                "event_type": event_type,
                "event_info": event_info,
                "start_time": start_time,
                "end_time": end_time,
                "offset": offset,
                "limit": limit,
                "sort_by": sort_by,
                "order": order,
            },
        )
        return self._client.pager(request)

    def list_monitors(
        self,
        service_id: str | int,
        *,
        node_id: str | Unset | None = UNSET,
    ) -> Pager[models.ShowServiceMonitorInfoResponse, models.ServiceMonitor]:
        """List how busy the models and nodes of a service are.

        Answers the current use of processors, memory and accelerators in one go, together with counts of calls and of
        running instances.

        Args:
            service_id: Which service is meant.
            node_id: Edge node to look at, for edge services only; every node is shown unless given.

        Returns:
            A pager: `await` it for the first page, `async for` it for all items, `.pages()` for all pages.

        Raises:
            ValueError: `service_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: service_management/obtaining_service_monitoring.rst
        """

        request = Request(
            operations.SHOW_SERVICE_MONITOR_INFO,
            path_values={
                "service_id": service_id,
            },
            query={
                "node_id": node_id,
            },
        )
        return self._client.pager(request)

    def list_specifications(
        self,
        *,
        is_personal_cluster: bool | Unset | None = UNSET,
        infer_type: models.ServiceInferType | str | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
    ) -> Pager[models.ShowServiceSpecificationsResponse, models.ServiceSpecification]:
        """List the machine flavors on which services can be deployed.

        Answers one page of flavors with their processors, memory and accelerators, and whether the project may use
        each of them now.

        Args:
            is_personal_cluster: Whether to list the flavors of dedicated resource pools instead of the shared one.
                The service assumes False when it is left out.
            infer_type: Kind of service that the flavors are for; real-time unless given.
            limit: How many flavors a page holds. The service assumes 1000 when it is left out. From 1 to 1000.
            offset: Where the answer starts, from 0; the documentation speaks of flavors, not of pages. The service
                assumes 0 when it is left out. At least 0.

        Returns:
            A pager: `await` it for the first page, `async for` it for all items, `.pages()` for all pages.

        Raises:
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: service_management/obtaining_supported_service_deployment_specifications.rst
        """

        request = Request(
            operations.SHOW_SERVICE_SPECIFICATIONS,
            query={
                "is_personal_cluster": is_personal_cluster,
                "infer_type": infer_type,
                "limit": limit,
                "offset": offset,
            },
        )
        return self._client.pager(request)

    def list_update_logs(
        self,
        service_id: str | int,
        *,
        update_time: int | datetime | Unset | None = UNSET,
    ) -> Pager[models.ShowServiceUpdateLogsResponse, models.ServiceUpdateLog]:
        """List the updates that a service went through.

        Answers every update in one go, with its outcome and the models it deployed; an edge service also tells how
        each node fared.

        Args:
            service_id: Which service is meant.
            update_time: Keep only the update made at this moment, in milliseconds since 1970; all are shown unless
                given.

        Returns:
            A pager: `await` it for the first page, `async for` it for all items, `.pages()` for all pages.

        Raises:
            ValueError: `service_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: service_management/obtaining_service_update_logs.rst
        """

        request = Request(
            operations.SHOW_SERVICE_UPDATE_LOGS,
            path_values={
                "service_id": service_id,
            },
            query={
                "update_time": update_time,
            },
        )
        return self._client.pager(request)

    async def update(
        self,
        service_id: str | int,
        *,
        description: str | Unset | None = UNSET,
        status: models.ServiceTargetStatus | str | Unset | None = UNSET,
        config: Sequence[models.ServiceConfigInput | params.ServiceConfigInput] | Unset | None = UNSET,
        schedule: Sequence[models.ServiceScheduleInput | params.ServiceScheduleInput] | Unset | None = UNSET,
        load_balancer_policy: models.ServiceLoadBalancerPolicy | str | Unset | None = UNSET,
        priority: int | Unset | None = UNSET,
        service_secrets: Sequence[models.ServiceSecret | params.ServiceSecret] | Unset | None = UNSET,
        additional_properties_: Mapping[str, models.ServiceAdditionalProperties | params.ServiceAdditionalProperties]
        | Unset
        | None = UNSET,
    ) -> None:
        """Change the settings of a service, or start or stop it.

        Fields that are left out keep their values, and a new deployment goes on in the background. Starting or
        stopping and changing the models exclude each other; when status and config are both sent, only status counts.

        Args:
            service_id: Which service is meant.
            description: Free text that replaces the old one. At most 100 characters.
            status: Whether to start or stop the service; config is ignored beside it.
            config: The models that replace the present ones.
            schedule: When a real-time service stops by itself.
            load_balancer_policy: How calls are spread over the instances of a synchronous real-time service.
            priority: Who goes first when resources run short; real-time and batch services with a higher number do.
                From 1 to 3.
            service_secrets: Keys to mount into the containers.
            additional_properties_: Further settings, such as notifications and log transfer.

        Raises:
            ValueError: `service_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: service_management/updating_service_configurations.rst
        """
        body: Hidden[Mapping[str, object]] = Hidden(
            {
                "description": description,
                "status": status,
                "config": config,
                "schedule": schedule,
                "load_balancer_policy": load_balancer_policy,
                "priority": priority,
                "service_secrets": service_secrets,
                "additional_properties": additional_properties_,
            }
        )
        del config

        request = Request(
            operations.UPDATE_SERVICE,
            path_values={
                "service_id": service_id,
            },
            body=body,
        )
        await self._client.send(request)

    async def create_and_wait(
        self,
        *,
        service_name: str,
        infer_type: models.ServiceInferType | str,
        config: Sequence[models.ServiceConfigInput | params.ServiceConfigInput],
        description: str | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        schedule: Sequence[models.ServiceScheduleInput | params.ServiceScheduleInput] | Unset | None = UNSET,
        pool_name: str | Unset | None = UNSET,
        cluster_id: str | Unset | None = UNSET,
        vpc_id: str | Unset | None = UNSET,
        subnet_network_id: str | Unset | None = UNSET,
        security_group_id: str | Unset | None = UNSET,
        load_balancer_policy: models.ServiceLoadBalancerPolicy | str | Unset | None = UNSET,
        priority: int | Unset | None = UNSET,
        service_secrets: Sequence[models.ServiceSecret | params.ServiceSecret] | Unset | None = UNSET,
        additional_properties_: Mapping[str, models.ServiceAdditionalProperties | params.ServiceAdditionalProperties]
        | Unset
        | None = UNSET,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.ShowServiceResponse:
        """Deploy one or more models as a service and wait for it.

        The service is accepted, gets an identifier and is deployed in the background; wait for running, or for
        finished if it is a batch service. A batch service takes exactly one model, a real-time service several whose
        weights add up to 100.

        The state is read by ShowService until its state is running or concerning or finished.

        Args:
            service_name: Name to give the service. At most 64 characters.
            infer_type: How the service predicts.
            config: The models to deploy; one for a batch service, different versions for a real-time one.
            description: Free text about the service, empty unless given. At most 100 characters.
            workspace_id: Workspace to put the service in; 0 is the one that always exists. The service assumes '0'
                when it is left out.
            schedule: When a real-time service stops by itself; it runs on unless given.
            pool_name: Dedicated resource pool to run in, preferred over cluster_id; without either the shared pool is
                used. What a model names in config goes first.
            cluster_id: Dedicated resource pool of the older kind to run in, or the edge pool of an edge service;
                vpc_id is then ignored. What a model names in config goes first.
            vpc_id: VPC that a real-time service joins to reach other systems there; an isolated one of its own unless
                given. It cannot be changed later.
            subnet_network_id: Network ID of the subnet to join; needed together with vpc_id.
            security_group_id: Security group of the instances; needed together with vpc_id. It must let TCP in on
                port 8080 from anywhere.
            load_balancer_policy: How calls are spread over the instances of a synchronous real-time service.
            priority: Who goes first when resources run short; real-time and batch services with a higher number do.
                From 1 to 3.
            service_secrets: Keys to mount into the containers.
            additional_properties_: Further settings, such as notifications and log transfer.
            timeout: Longest wait in seconds after the call; 3600 when left out.
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

        Documented at: service_management/deploying_services.rst
        """
        body: Hidden[Mapping[str, object]] = Hidden(
            {
                "service_name": service_name,
                "infer_type": infer_type,
                "config": config,
                "description": description,
                "workspace_id": workspace_id,
                "schedule": schedule,
                "pool_name": pool_name,
                "cluster_id": cluster_id,
                "vpc_id": vpc_id,
                "subnet_network_id": subnet_network_id,
                "security_group_id": security_group_id,
                "load_balancer_policy": load_balancer_policy,
                "priority": priority,
                "service_secrets": service_secrets,
                "additional_properties": additional_properties_,
            }
        )
        del config

        request = Request(
            operations.CREATE_SERVICE,
            body=body,
        )
        return await act_and_wait(
            self._client,
            operations.SERVICES_WAITER,
            "create",
            request,
            operations.SHOW_SERVICE,
            timeout,
            on_progress,
            interval,
        )

    async def delete_and_wait(
        self,
        service_id: str | int,
        *,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> None:
        """Delete a service and wait for it.

        Only its owner may delete a service; it passes through the state deleting and is then gone. Several services
        go in one call when their identifiers are joined by commas.

        The state is read by ShowService until it no longer exists.

        Args:
            service_id: Which service is meant.
            timeout: Longest wait in seconds after the call; 3600 when left out.
            interval: Seconds between polls by the client's clock, from 0.01 to 86400; when left out, intervals that
                grow.
            on_progress: Called after each poll and at the end with state, step, seconds elapsed and last answer.

        Raises:
            ValueError: `service_id` is empty or more than one id, or a time is out of range.
            WaitFailed: It could not be deleted.
            WaitTimeout: The time is over.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: service_management/deleting_a_service.rst
        """

        request = Request(
            operations.DELETE_SERVICE,
            path_values={
                "service_id": service_id,
            },
        )
        await act_and_wait(
            self._client,
            operations.SERVICES_WAITER,
            "delete",
            request,
            operations.SHOW_SERVICE,
            timeout,
            on_progress,
            interval,
        )

    async def start_and_wait(
        self,
        service_id: str | int,
        *,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.ShowServiceResponse:
        """Start a service and wait for it.

        The state is read by ShowService until its state is running or concerning or finished, 2 times in a row.

        Args:
            service_id: Which service is meant.
            timeout: Longest wait in seconds after the call; 3600 when left out.
            interval: Seconds between polls by the client's clock, from 0.01 to 86400; when left out, intervals that
                grow.
            on_progress: Called after each poll and at the end with state, step, seconds elapsed and last answer.

        Returns:
            The answer that showed the state.

        Raises:
            ValueError: `service_id` is empty or more than one id, or a time is out of range.
            WaitFailed: It failed, ended, was stopped or deleted instead; the service's reason is in it.
            WaitTimeout: The time is over.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: service_management/updating_service_configurations.rst
        """

        request = Request(
            operations.UPDATE_SERVICE,
            path_values={
                "service_id": service_id,
            },
            body={"status": "running"},
        )
        return await act_and_wait(
            self._client,
            operations.SERVICES_WAITER,
            "start",
            request,
            operations.SHOW_SERVICE,
            timeout,
            on_progress,
            interval,
        )

    async def stop_and_wait(
        self,
        service_id: str | int,
        *,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.ShowServiceResponse:
        """Stop a service and wait for it.

        The state is read by ShowService until its state is stopped or finished.

        Args:
            service_id: Which service is meant.
            timeout: Longest wait in seconds after the call; 3600 when left out.
            interval: Seconds between polls by the client's clock, from 0.01 to 86400; when left out, intervals that
                grow.
            on_progress: Called after each poll and at the end with state, step, seconds elapsed and last answer.

        Returns:
            The answer that showed the state.

        Raises:
            ValueError: `service_id` is empty or more than one id, or a time is out of range.
            WaitFailed: It failed, ended, was stopped or deleted instead; the service's reason is in it.
            WaitTimeout: The time is over.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: service_management/updating_service_configurations.rst
        """

        request = Request(
            operations.UPDATE_SERVICE,
            path_values={
                "service_id": service_id,
            },
            body={"status": "stopped"},
        )
        return await act_and_wait(
            self._client,
            operations.SERVICES_WAITER,
            "stop",
            request,
            operations.SHOW_SERVICE,
            timeout,
            on_progress,
            interval,
        )

    def follow_events(
        self,
        service_id: str | int,
        *,
        event_type: models.ServiceEventType | str | Unset | None = UNSET,
        event_info: str | Unset | None = UNSET,
        since: int | None = None,
        interval: float = 5.0,
        timeout: float | None = None,
    ) -> AsyncGenerator[models.ServiceEvent, None]:
        """Follow what happens, each event once and the oldest first, until nothing more is to come.

        The service has no stream: it is asked again for events since the last one. Leave the loop at any time.

        Args:
            service_id: Which service is meant.
            event_type: Keep only events of this kind.
            event_info: Keep only events whose English text matches this.
            since: Begin with this moment, in milliseconds since 1970; with the oldest event when left out.
            interval: Seconds between two rounds.
            timeout: Longest time in seconds; no limit when left out.

        Raises:
            ValueError: `service_id` is empty, or a number is out of range.
            NotFound: The resource does not exist.
            WaitTimeout: The time is over; a request under way ends with it.
            ApiError: The service refused, or failed for a quarter of an hour.
            TransportError: The service could not be reached for a quarter of an hour.

        Documented at: service_management/obtaining_service_event_logs.rst
        """
        rounds = Rounds(
            self._client,
            operations.SERVICES_WAITER,
            Request(
                operations.SHOW_SERVICE,
                path_values={
                    "service_id": service_id,
                },
            ),
            ends=(
                "failed",
                "finished",
                "stopped",
            ),
            interval=interval,
            timeout=timeout,
        )
        request = Request(
            operations.SHOW_SERVICE_EVENTS,
            path_values={
                "service_id": service_id,
            },
            query={
                "event_type": event_type,
                "event_info": event_info,
            },
        )
        return follow_events(rounds, request, ("occur_time",), since)

    async def wait(
        self,
        service_id: str | int,
        *,
        until: Target | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.ShowServiceResponse:
        """Wait until it can be used, or until it is in a given state.

        Args:
            service_id: Which service is meant.
            until: State or states to wait for, as values or names, or where an action leads: 'create', 'start',
                'stop'; running, concerning, finished when left out.
            interval: Seconds between polls by the client's clock, from 0.01 to 86400; when left out, intervals that
                grow.
            timeout: Longest wait in seconds; 3600 when left out.
            on_progress: Called after each poll and at the end with state, step, seconds elapsed and last answer.

        Returns:
            The answer that showed the state.

        Raises:
            WaitFailed: It failed, ended, was stopped or deleted instead; the service's reason is in it.
            WaitTimeout: The time is over.
            ValueError: `until` is no state, or a time is out of range; nothing was sent.
        """
        request = Request(
            operations.SHOW_SERVICE,
            path_values={
                "service_id": service_id,
            },
        )
        return await wait_until(
            self._client, operations.SERVICES_WAITER, request, until, timeout, on_progress, interval
        )

    async def wait_gone(
        self,
        service_id: str | int,
        *,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> None:
        """Wait until it no longer exists.

        Args:
            service_id: Which service is meant.
            interval: Seconds between polls by the client's clock, from 0.01 to 86400; when left out, intervals that
                grow.
            timeout: Longest wait in seconds; 3600 when left out.
            on_progress: Called after each poll and at the end with state, step, seconds elapsed and last answer.

        Raises:
            WaitFailed: It could not be deleted.
            WaitTimeout: The time is over.
            ValueError: `timeout` or `interval` is out of range; nothing was sent.
        """
        request = Request(
            operations.SHOW_SERVICE,
            path_values={
                "service_id": service_id,
            },
        )
        await wait_gone(self._client, operations.SERVICES_WAITER, request, timeout, on_progress, interval)
