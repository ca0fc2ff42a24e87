=== list 80x24 cursor hidden
 ODS                                                DEMO  ficha · oscar · 06:00
  1 Clientes 2 Contactos[3 ODS]4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: /                                                activos · 2 · Fecha ↓
 Número       Cliente                        Fecha↓     Estado       Técnico
►1002         Peña y Álvarez SA de CV        21/11/2026 Asignada
 1001         Comercial Los Ñires SpA        21/11/2026 Recibida     tito














________________________________________________________________________________
                                                                       Fila 1/2
 / buscar · Enter abre · f mostrar solo · : ir a · w Contactos · q salir
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                        bbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== empty 80x24 cursor 1,26
 ODS › Alta: Orden                                  DEMO  ficha · oscar · 06:00
  Número             [1003    ]          * Fecha           [21/11/2026 ]
* Cliente            [                                                       ▼]
  RFC                [              ]    * Estado          [Recibida         ▼]
  Hora               [06:00]               Técnico         [                 ▼]
  Prioridad          [Normal           ▼]  Prometida       [           ]
  Recibida por       [oscar            ▼]  Sucursal        [                 ▼]
  Número externo     [                  ]  El equipo es    [Del cliente      ▼]
  Equipo             [                  ]  Número de serie [                  ]
  Falla              [                                                        ]
                     [                                                        ]
                     [                                                        ]
                     [                                                        ]
  Trabajo a realizar [                                                        ]
                     [                                                        ]
                     [                                                        ]
                     [                                                        ]
                     [                                                        ]
                     [                                                        ]
  Cancelada porque   [                                                        ]
________________________________________________________________________________

 Se propone uno; puede darse otro al crear la orden, y ninguno después.
1Ayuda  2Guarda 3Salir  4       5Deshac 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                      bbbbbbbb




















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== client-chosen 80x24 cursor 2,22
 [modificado] ODS › Alta: Orden                     DEMO  ficha · oscar · 06:00
  Número             [1003    ]          * Fecha           [21/11/2026 ]
* Cliente            [Comercial Los Ñires SpA                                ▼]
  RUT                [76.086.428-5  ]    * Estado          [Recibida         ▼]
  Hora               [06:00]               Técnico         [                 ▼]
  Prioridad          [Normal           ▼]  Prometida       [           ]
  Recibida por       [oscar            ▼]  Sucursal        [                 ▼]
  Número externo     [                  ]  El equipo es    [Del cliente      ▼]
  Equipo             [                  ]  Número de serie [                  ]
  Falla              [                                                        ]
                     [                                                        ]
                     [                                                        ]
                     [                                                        ]
  Trabajo a realizar [                                                        ]
                     [                                                        ]
                     [                                                        ]
                     [                                                        ]
                     [                                                        ]
                     [                                                        ]
  Cancelada porque   [                                                        ]
________________________________________________________________________________

 Identificación, sucursal y contactos dependen de él: luego no cambia.
1Ayuda  2Guarda 3Salir  4Lista  5Deshac 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr

                      bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb



















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== saved 80x24 cursor hidden
 ODS › 1003 Comercial Los Ñires SpA                 DEMO  ficha · oscar · 06:00
 [1 Datos] 2 Gestiones  3 Mismo equipo  4 Historial
 Número              1003                  Fecha           21/11/2026
 Cliente             Comercial Los Ñires SpA
 País                Chile                 RUT             76.086.428-5
 Estado              Recibida              Hora            06:00
 Técnico                                   Prioridad       Normal
 Prometida                                 Recibida por    oscar
 Sucursal                                  Número externo
 El equipo es        Del cliente           Equipo
 Número de serie
 Falla
 Trabajo a realizar
 Cancelada porque






________________________________________________________________________________
 Se guardó: 1003 Comercial Los Ñires SpA
 e editar · w Contactos · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6       7       8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbb




















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== contacts 80x24 cursor hidden
 Contactos › Orden 1003 Comercial Los Ñires SpA     DEMO  ficha · oscar · 06:00
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
=== dealing 80x24 cursor hidden
 ODS › 1003 Comercial Los Ñires SpA                 DEMO  ficha · oscar · 06:00
  1 Datos [2 Gestiones] 3 Mismo equipo  4 Historial
 Fecha↓           Tipo        Autor      Texto
►21/11/2026 06:00 Nota        oscar      Se llamó
















________________________________________________________________________________
 Se guardó: 21/11/2026 06:00                                           Fila 1/1
 n nuevo · Enter abre · w Contactos · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
          bbbbbbbbbbbbb
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr


















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== contacts-from-dealings 80x24 cursor hidden
 Contactos › Orden 1003 Comercial Los Ñires SpA     DEMO  ficha · oscar · 06:00
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
=== number 80x24 cursor 13,28
 ODS                                                DEMO  ficha · oscar · 06:00
  1 Clientes 2 Contactos[3 ODS]4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: /                                                activos · 3 · Fecha ↓
 Número       Cliente                        Fecha↓     Estado       Técnico
►1003         Comercial Los Ñires SpA        21/11/2026 Recibida
 1002         Peña y Álvarez SA de CV        21/11/2026 Asignada
 1001         Comercial Los Ñires SpA        21/11/2026 Recibida     tito


                  ┌──────────────────────────────────────────┐
                  │ ¿Número de orden?                        │
                  │ Enter solo muestra todas las órdenes.    │
                  │                                          │
                  │ Número [                               ] │
                  └──────────────────────────────────────────┘





________________________________________________________________________________
                                                                       Fila 1/3
 Enter o F2 acepta · Esc no cambia nada
1Ayuda  2Acepta 3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                        bbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr





                    bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb


                            bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb








 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== by-number 80x24 cursor hidden
 ODS › 1001 Comercial Los Ñires SpA                 DEMO  ficha · oscar · 06:00
 [1 Datos] 2 Gestiones  3 Mismo equipo  4 Historial
 Número              1001                  Fecha           21/11/2026
 Cliente             Comercial Los Ñires SpA
 País                Chile                 RUT             76.086.428-5
 Estado              Recibida              Hora            06:00
 Técnico             tito                  Prioridad       Normal
 Prometida                                 Recibida por    ana
 Sucursal                                  Número externo
 El equipo es        Del cliente           Equipo          Balanza Ñandú B-30
 Número de serie     SN-7712
 Falla               Marca 40 g de menos.
 Trabajo a realizar
 Cancelada porque






________________________________________________________________________________

 e editar · w Contactos · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6       7       8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbb




















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== no-such-number 80x24 cursor 12,36
 ODS                                                DEMO  ficha · oscar · 06:00
  1 Clientes 2 Contactos[3 ODS]4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: /                                                activos · 3 · Fecha ↓
 Número       Cliente                        Fecha↓     Estado       Técnico
►1003         Comercial Los Ñires SpA        21/11/2026 Recibida
 1002         Peña y Álvarez SA de CV        21/11/2026 Asignada
 1001         Comercial Los Ñires SpA        21/11/2026 Recibida     tito


                            ┌─ Error ──────────────┐
                            │ Orden 77: no existe. │
                            │                      │
                            │     [ Aceptar ]      │
                            └──────────────────────┘






________________________________________________________________________________
                                                                       Fila 1/3
 Enter sigue
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                        bbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr




                              bbbbbbb
                              bbbbbbbbbbbbbbbbbbbb

                                  BBBBBBBBBBB









 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
