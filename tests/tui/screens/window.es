=== window 80x24 cursor hidden
 Contactos › 000001 Comercial Los Ñires SpA         DEMO  ficha · oscar · 06:00
 Buscar: /                                               activos · 2 · Nombre ↑
 Nombre↑                       Cargo            Departamento   Teléfono
►Comercial Los Ñires SpA                                       +56 63 221 2345
 José Muñoz                    Gerente                         +56 9 8765 4321















________________________________________________________________________________
                                                                       Fila 1/2
 / buscar · Enter abre · f mostrar solo · : ir a · q volver
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr


















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== namesakes 80x24 cursor 4,13
 [modificado] Alta: Contacto de Comercial Los Ñire> DEMO  ficha · oscar · 06:00
  Cliente            Comercial Los Ñi>   Persona           [                 ▼]
  Nombre            [Íñigo Peña                                               ]
  C┌─ ¿Es uno de estos? ────────────────────────────────────────────────────┐
  T│ Buscar:                                                                │ ]
  C│ ►Íñigo Peña                                                            │ ]
  D│  No: es alguien nuevo del mismo nombre                                 │ ]
  D│                                                                        │ ]
  R│                                                                        │▼]
  P│                                                                        │
  S│                                                                        │
  A│                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   └────────────────────────────────────────────────────────────────────────┘
________________________________________________________________________________

 Lo que escriba reduce · Enter elige · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                     ddddddddddddddddd
                     bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     bbbbbbbbbbbbbbbbbbb
             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== linked 80x24 cursor hidden
 Contactos › 000001 Comercial Los Ñires SpA         DEMO  ficha · oscar · 06:00
 Buscar: /                                               activos · 3 · Nombre ↑
 Nombre↑                       Cargo            Departamento   Teléfono
 Comercial Los Ñires SpA                                       +56 63 221 2345
►Íñigo Peña                                                    55 5512 3456
 José Muñoz                    Gerente                         +56 9 8765 4321














________________________________________________________________________________
 Se guardó: Íñigo Peña                                                 Fila 2/3
 / buscar · Enter abre · f mostrar solo · : ir a · q volver
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb

rrrrrrrrrr

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== without 80x24 cursor hidden
 Contactos › 000001 Comercial Los Ñires SpA         DEMO  ficha · oscar · 06:00
 Buscar: /                                               activos · 2 · Nombre ↑
 Nombre↑                       Cargo            Departamento   Teléfono
 Comercial Los Ñires SpA                                       +56 63 221 2345
►José Muñoz                    Gerente                         +56 9 8765 4321















________________________________________________________________________________
 Se archivó: Íñigo Peña; f muestra lo archivado.
 / buscar · Enter abre · f mostrar solo · : ir a · q volver
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb

rrrrrrrrrr

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== home 80x24 cursor hidden
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: com ni                                    activos · 1 · Razón social ↑
 Clave    Razón social↑                         Contacto principal   Tipo
►000001   Comercial Los Ñires SpA               Comercial Los Ñires> Cliente















________________________________________________________________________________
                                                                       Fila 1/1
 / buscar · Enter abre · f mostrar solo · : ir a · w Contactos · q salir
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrr

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== contacts 80x24 cursor hidden
 Contactos                                          DEMO  ficha · oscar · 06:00
  1 Clientes[2 Contactos]3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: /                                              activos · 27 · Nombre ↑
 Nombre↑                              Cliente                  Cargo
►Comercial Los Ñires SpA              Comercial Los Ñires SpA                  █
 Distribuidora 01 SA                  Distribuidora 01 SA
 Distribuidora 02 SA                  Distribuidora 02 SA
 Distribuidora 03 SA                  Distribuidora 03 SA
 Distribuidora 04 SA                  Distribuidora 04 SA
 Distribuidora 05 SA                  Distribuidora 05 SA
 Distribuidora 06 SA                  Distribuidora 06 SA
 Distribuidora 07 SA                  Distribuidora 07 SA
 Distribuidora 08 SA                  Distribuidora 08 SA
 Distribuidora 09 SA                  Distribuidora 09 SA
 Distribuidora 10 SA                  Distribuidora 10 SA
 Distribuidora 11 SA                  Distribuidora 11 SA
 Distribuidora 12 SA                  Distribuidora 12 SA
 Distribuidora 13 SA                  Distribuidora 13 SA
 Distribuidora 14 SA                  Distribuidora 14 SA
 Distribuidora 15 SA                  Distribuidora 15 SA
________________________________________________________________________________
                                                                      Fila 1/27
 / buscar · Enter abre · f mostrar solo · : ir a · q salir
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
            bbbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
