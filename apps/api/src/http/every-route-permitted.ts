import type { INestApplication } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, ModulesContainer, Reflector } from '@nestjs/core';
import { permissionOf } from './session';

/** A route without a permission stops the start. */
export function refuseUnpermittedRoutes(app: INestApplication): void {
  const reflector = app.get(Reflector);
  const discovery = new DiscoveryService(app.get(ModulesContainer));
  const scanner = new MetadataScanner();
  for (const { instance, metatype } of discovery.getControllers()) {
    if (!metatype) continue;
    const prototype = Object.getPrototypeOf(instance) as Record<string, () => void>;
    for (const name of scanner.getAllMethodNames(prototype)) {
      const handler = prototype[name]!;
      const isRoute = Reflect.hasMetadata('path', handler);
      if (isRoute && permissionOf(reflector, [handler, metatype]) === undefined)
        throw new Error(`${metatype.name}.${name} names no permission`);
    }
  }
}
