=== candidates 80x24 cursor 4,13
 [modificado] Clientes › Alta: Cliente              DEMO  ficha · oscar · 06:00
  Clave               [000028  ]
* Razón social        [Otra Casa de Ñires                                     ]
  N┌─ ¿Ya existe? Enter lo abre ────────────────────────────────────────────┐ ]
* T│ Buscar:                                                                │▼]
  R│  Guardar de todos modos: es otro                                       │▼]
  I│ ►RUT: igual que en 000001 Comercial Los Ñires SpA.                     │ ]
  T│                                                                        │ ]
  S│                                                                        │ ]
  R│                                                                        │▼]
  C│                                                                        │
  L│                                                                        │▼]
  E│                                                                        │▼]
  C│                                                                        │ ]
  C│                                                                        │ ]
  C│                                                                        │ ]
  C│                                                                        │
  N│                                                                        │ ]
   │                                                                        │ ]
   └────────────────────────────────────────────────────────────────────────┘ ]↓
________________________________________________________________________________

 Lo que escriba reduce · Enter elige · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr


     bbbbbbbbbbbbbbbbbbbbbbbbbbb
             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb

     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr












                                                                               d


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== candidate 80x24 cursor hidden
 Clientes › 000001 Comercial Los Ñires SpA          DEMO  ficha · oscar · 06:00
 [1Datos]2Domicilios 3Contactos 4Banco 5Notas 6ODS 7Ventas 8Factura> 9Historial
 Clave                000001
 Razón social         Comercial Los Ñires SpA
 Nombre comercial
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
 Esc vuelve al formulario, que está como lo dejó.
 e editar · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6       7       8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbb




















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== back-in-the-form 80x24 cursor 5,35
 [modificado] Clientes › Alta: Cliente              DEMO  ficha · oscar · 06:00
  Clave               [000028  ]
* Razón social        [Otra Casa de Ñires                                     ]
  Nombre comercial    [                                                       ]
* Tipo                [Cliente        ▼]  País              [Chile           ▼]
  RUT                 [76.086.428-5  ]    Tipo de persona   [                ▼]
  Id. externo         [                ]  Teléfono 1        [                 ]
  Teléfono 2          [                ]  Correo            [                 ]
  Sitio web           [                ]  Giro              [                 ]
  Régimen tributario  [               ▼]  Uso de CFDI       [                ▼]
  Condiciones de pago [               ▼]  Días de crédito   [     ]
  Límite de crédito   [              ]    Lista de precios  [                ▼]
  Estatus             [               ▼]  Asignado a        [                ▼]
  Copia de correos    [ ]                 Contacto: nombre  [                 ]
  Contacto: teléfono  [                ]  Contacto: celular [                 ]
  Contacto: correo    [                ]  Contacto: cargo   [                 ]
  Contacto: depto.    [                ]
  Nota                [                                                       ]
                      [                                                       ]
                      [                                                       ]↓
________________________________________________________________________________

 Tab: otro campo · Ctrl-U: vaciar · F5: como estaba · F2 guarda · Esc cancela
1Ayuda  2Guarda 3Salir  4       5Deshac 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr




                       bbbbbbbbbbbbbb













                                                                               d


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== saved 80x24 cursor hidden
 Clientes › 000028 Otra Casa de Ñires               DEMO  ficha · oscar · 06:00
 [1Datos]2Domicilios 3Contactos 4Banco 5Notas 6ODS 7Ventas 8Factura> 9Historial
 Clave             000028
 Razón social      Otra Casa de Ñires
 Nombre comercial
 Tipo              Cliente             País                 Chile
 RUT               76.086.428-5        Tipo de id. fiscal   RUT
 Tipo de persona                       Id. externo
 Teléfono 1                            Teléfono 2
 Correo                                Sitio web
 Giro                                  Régimen tributario
 Uso de CFDI                           Condiciones de pago
 Días de crédito   0                   Límite de crédito    0.00
 Lista de precios                      Estatus
 Asignado a                            Copia de correos     no
 Saldo             0.00                Alta                 21/11/2026 06:00




________________________________________________________________________________
 Se guardó: 000028 Otra Casa de Ñires
 e editar · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6       7       8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbb




















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
