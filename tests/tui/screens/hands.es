=== no-list 80x24 cursor 3,25
 [modificado] Clientes › 000001 Comercial Los Ñire> DEMO  ficha · oscar · 06:00
  Clave               [000001  ]
* Razón social        [Comercial Los Ñires SpA                                ]
  Nombre comercial    [mc                                                     ]
  Tipo                 Cliente             País             [Chile           ▼]
  RUT                 [76.086.428-5  ]     Tipo de persona  [                ▼]
  Id. externo         [                 ]  Teléfono 1       [+56 63 221 2345  ]
  Teléfono 2          [                 ]  Correo           [ventas@nires.exa>]
  Sitio web           [                 ]  Giro             [                 ]
  Régimen tributario  [                ▼]  Uso de CFDI      [                ▼]
  Condiciones de pago [                ▼]  Días de crédito  [     ]
  Límite de crédito   [              ]     Lista de precios [                ▼]
  Estatus             [                ▼]  Asignado a       [oscar           ▼]
  Copia de correos    [ ]






________________________________________________________________________________
 F4 no hace nada aquí; F1 muestra las teclas.
 Tab: otro campo · Ctrl-U: vaciar · F5: como estaba · F2 guarda · Esc cancela
1Ayuda  2Guarda 3Salir  4       5Deshac 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr


                       bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
                       ddddddddddddddddd

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== ask-leave 80x24 cursor 13,29
 [modificado] Clientes › 000001 Comercial Los Ñire> DEMO  ficha · oscar · 06:00
  Clave               [000001  ]
* Razón social        [Comercial Los Ñires SpA                                ]
  Nombre comercial    [mc                                                     ]
  Tipo                 Cliente             País             [Chile           ▼]
  RUT                 [76.086.428-5  ]     Tipo de persona  [                ▼]
  Id. externo         [                 ]  Teléfono 1       [+56 63 221 2345  ]
  Teléfono 2          [                 ]  Correo           [ventas@nires.exa>]
  Sitio web           [                 ]  Giro             [                 ]
  Régimen tributario  [  ┌───────────────────────────┐      [                ▼]
  Condiciones de pago [  │ Comercial Los Ñires SpA   │dito  [     ]
  Límite de crédito   [  │ ¿Guardar los cambios?     │ecios [                ▼]
  Estatus             [  │                           │      [oscar           ▼]
  Copia de correos    [ ]│ [ Sí ] [ No ] [ Volver ]  │
                         └───────────────────────────┘





________________________________________________________________________________

 Enter: este botón · una inicial: el suyo · Esc no cambia nada
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr


                       bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
                       ddddddddddddddddd





                           bbbbbbbbbbbbbbbbbbbbbbbbb


                           BBBBBB








 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== saved 80x24 cursor hidden
 Clientes › 000001 Comercial Los Ñires SpA          DEMO  ficha · oscar · 06:00
 [1Datos]2Domicilios 3Contactos 4Banco 5Notas 6ODS 7Ventas 8Factura> 9Historial
 Clave                000001
 Razón social         Comercial Los Ñires SpA
 Nombre comercial     mc
 Tipo                 Cliente            País                Chile
 RUT                  76.086.428-5       Tipo de id. fiscal  RUT
 Tipo de persona                         Id. externo
 Teléfono 1           +56 63 221 2345    Teléfono 2
 Correo               ventas@nires.example
 Sitio web                               Giro
 Régimen tributario                      Uso de CFDI
 Condiciones de pago                     Días de crédito     0
 Límite de crédito    0.00               Lista de precios
 Estatus                                 Asignado a          oscar
 Copia de correos     no                 Saldo               0.00
 Alta                 21/11/2026 06:00



________________________________________________________________________________
 Se guardó: 000001 Comercial Los Ñires SpA
 e editar · RePág AvPág otros · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6Ant.   7Sig.   8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbb




















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== ask-exit 80x24 cursor 13,29
 [modificado] Clientes › 000001 Comercial Los Ñire> DEMO  ficha · oscar · 06:00
  Clave               [000001x ]
* Razón social        [Comercial Los Ñires SpA                                ]
  Nombre comercial    [mc                                                     ]
  Tipo                 Cliente             País             [Chile           ▼]
  RUT                 [76.086.428-5  ]     Tipo de persona  [                ▼]
  Id. externo         [                 ]  Teléfono 1       [+56 63 221 2345  ]
  Teléfono 2          [                 ]  Correo           [ventas@nires.exa>]
  Sitio web           [                 ]  Giro             [                 ]
  Régimen tributario  [  ┌───────────────────────────┐      [                ▼]
  Condiciones de pago [  │ Comercial Los Ñires SpA   │dito  [     ]
  Límite de crédito   [  │ ¿Guardar los cambios?     │ecios [                ▼]
  Estatus             [  │                           │      [oscar           ▼]
  Copia de correos    [ ]│ [ Sí ] [ No ] [ Volver ]  │
                         └───────────────────────────┘





________________________________________________________________________________

 Enter: este botón · una inicial: el suyo · Esc no cambia nada
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                       bbbbbbbb


                       ddddddddddddddddd





                           bbbbbbbbbbbbbbbbbbbbbbbbb


                           BBBBBB








 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== ask-end 80x24 cursor 13,29
 [modificado] Clientes › 000001 Comercial Los Ñire> DEMO  ficha · oscar · 06:00
  Clave               [000001x ]
* Razón social        [Comercial Los Ñires SpA                                ]
  Nombre comercial    [mc                                                     ]
  Tipo                 Cliente             País             [Chile           ▼]
  RUT                 [76.086.428-5  ]     Tipo de persona  [                ▼]
  Id. externo         [                 ]  Teléfono 1       [+56 63 221 2345  ]
  Teléfono 2          [                 ]  Correo           [ventas@nires.exa>]
  Sitio web           [                 ]  Giro             [                 ]
  Régimen tributario  [  ┌───────────────────────────┐      [                ▼]
  Condiciones de pago [  │ Comercial Los Ñires SpA   │dito  [     ]
  Límite de crédito   [  │ ¿Guardar los cambios?     │ecios [                ▼]
  Estatus             [  │                           │      [oscar           ▼]
  Copia de correos    [ ]│ [ Sí ] [ No ] [ Volver ]  │
                         └───────────────────────────┘





________________________________________________________________________________

 Enter: este botón · una inicial: el suyo · Esc no cambia nada
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr



                       ddddddddddddddddd





                           bbbbbbbbbbbbbbbbbbbbbbbbb


                       b   BBBBBB








 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== ended 80x24 cursor hidden
 Clientes › 000001x Comercial Los Ñires SpA         DEMO  ficha · oscar · 06:00
 [1Datos]2Domicilios 3Contactos 4Banco 5Notas 6ODS 7Ventas 8Factura> 9Historial
 Clave                000001x
 Razón social         Comercial Los Ñires SpA
 Nombre comercial     mc
 Tipo                 Cliente            País                Chile
 RUT                  76.086.428-5       Tipo de id. fiscal  RUT
 Tipo de persona                         Id. externo
 Teléfono 1           +56 63 221 2345    Teléfono 2
 Correo               ventas@nires.example
 Sitio web                               Giro
 Régimen tributario                      Uso de CFDI
 Condiciones de pago                     Días de crédito     0
 Límite de crédito    0.00               Lista de precios
 Estatus                                 Asignado a          oscar
 Copia de correos     no                 Saldo               0.00
 Alta                 21/11/2026 06:00



________________________________________________________________________________
 Se guardó: 000001x Comercial Los Ñires SpA
 e editar · RePág AvPág otros · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6Ant.   7Sig.   8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbb




















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== list 80x24 cursor 2,15
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: com ni                                    activos · 1 · Razón social ↑
 Clave    Razón social↑                         Contacto principal   Tipo
►000001x  Comercial Los Ñires SpA               Comercial Los Ñires> Cliente















________________________________________________________________________________
                                                                       Fila 1/1
 Enter abre la ficha · Tab a la lista · Esc termina la búsqueda
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrr

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
