=== nothing-matches 80x24 cursor 4,24
 ODS › Alta: Orden                                  DEMO  ficha · oscar · 06:00
  Número             [1003    ]          * Fecha           [21/11/2026 ]
* Cliente            [                                                       ▼]
  R┌─ Cliente ──────────────────────────────────────────────────────────────┐▼]
  H│ Buscar: firma nueva                                                    │▼]
  P│ Nada coincide. F7 crea uno nuevo.                                      │
  R│                                                                        │▼]
  N│                                                                        │▼]
  E│                                                                        │ ]
  F│                                                                        │ ]
   │                                                                        │ ]
   │                                                                        │ ]
   │                                                                        │ ]
  T│                                                                        │ ]
   │                                                                        │ ]
   │                                                                        │ ]
   │                                                                        │ ]
   │                                                                        │ ]
   │                                                                        │ ]
  C└────────────────────────────────────────────────────────────────────────┘ ]
________________________________________________________________________________

 Lo que escriba reduce · Enter elige · F7: uno nuevo · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7Nuevo  8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr

                      bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     bbbbbbbbb
             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== new-client 80x24 cursor 2,34
 [modificado] Clientes › Alta: Cliente              DEMO  ficha · oscar · 06:00
  Clave               [000028  ]
* Razón social        [firma nueva                                            ]
  Nombre comercial    [                                                       ]
* Tipo                [Cliente        ▼]  País              [México          ▼]
  RFC                 [              ]    Tipo de persona   [                ▼]
  Id. externo         [                ]  Teléfono 1        [                 ]
  Teléfono 2          [                ]  Correo            [                 ]
  Sitio web           [                ]  Giro              [                 ]
  Régimen fiscal      [               ▼]  Uso de CFDI       [                ▼]
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

                       bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
















                                                                               d


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== chosen-in-the-order 80x24 cursor 2,22
 [modificado] ODS › Alta: Orden                     DEMO  ficha · oscar · 06:00
  Número             [1003    ]          * Fecha           [21/11/2026 ]
* Cliente            [firma nueva                                            ▼]
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
 Se guardó: 000028 firma nueva
 Identificación, sucursal y contactos dependen de él: luego no cambia.
1Ayuda  2Guarda 3Salir  4Lista  5Deshac 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr

                      bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb



















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== who-adds-users-is-another 80x24 cursor 4,15
 [modificado] ODS › Alta: Orden                     DEMO  ficha · oscar · 06:00
  Número             [1003    ]          * Fecha           [21/11/2026 ]
* Cliente            [firma nueva                                            ▼]
  R┌─ Técnico ──────────────────────────────────────────────────────────────┐▼]
  H│ Buscar: zz                                                             │▼]
  P│ Nada coincide.                                                         │
  R│                                                                        │▼]
  N│                                                                        │▼]
  E│                                                                        │ ]
  F│                                                                        │ ]
   │                                                                        │ ]
   │                                                                        │ ]
   │                                                                        │ ]
  T│                                                                        │ ]
   │                                                                        │ ]
   │                                                                        │ ]
   │                                                                        │ ]
   │                                                                        │ ]
   │                                                                        │ ]
  C└────────────────────────────────────────────────────────────────────────┘ ]
________________________________________________________________________________
 F7 no hace nada aquí; F1 muestra las teclas.
 Lo que escriba reduce · Enter elige · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr


     bbbbbbbbb
             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb  b
     dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== order-saved 80x24 cursor hidden
 ODS › 1003 firma nueva                             DEMO  ficha · oscar · 06:00
 [1 Datos] 2 Gestiones  3 Mismo equipo  4 Historial
 Número              1003                  Fecha           21/11/2026
 Cliente             firma nueva
 País                México                RFC
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
 Se guardó: 1003 firma nueva
 e editar · w Contactos · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6       7       8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbb




















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== document 80x24 cursor 2,23
 Documentos › Alta: Documento                       DEMO  ficha · oscar · 06:00
* Tipo                [Factura         ▼]* Fecha            [21/11/2026 ]
* Cliente             [                                                      ▼]
  Condiciones de pago [                ▼]  Días de crédito  [     ]
  Vencimiento         [           ]        Lista de precios [                ▼]
  Serie               [        ]           Orden de compra  [                 ]
  Hecho de            [                ▼]
  Notas               [                                                       ]

    Producto   Descripción   Cantidad     Precio Desc. %      Importe Impuesto
  1                                                              0.00



                                                                          Total
                                                                           0.00




________________________________________________________________________________

 F4 o letra: valores · F7: partidas · Tab: otro campo · F2 guarda
1Ayuda  2Guarda 3Salir  4Lista  5Deshac 6       7Nuevo  8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr

                       bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb






bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
ddd




                                                                bbbbbbbbbbbbbbb






 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== help 80x24 cursor hidden
 Documentos › Alta: Documento                       DEMO  ficha · oscar · 06:00
* Tipo                [Factura         ▼]* Fecha            [21/11/2026 ]
┌─ Ayuda: Cliente ─────────────────────────────────────────────────────────────┐
│ Hay que elegir uno de estos. Lo que escriba los reduce: comienzos de         │
│ palabras, en cualquier orden, sin acentos.                                   │
│                                                                              │
│ En una lista de valores                                                      │
│   F1, ?                  Ayuda sobre esta pantalla y sus teclas              │
│   F10, q, F3             Volver, y al final salir del programa               │
│   Ctrl-L, Ctrl-R         Pintar la pantalla de nuevo                         │
│   Esc, F12, Ctrl-C       Cancelar, o volver                                  │
│   Arriba, k, Ctrl-P      Una línea arriba                                    │
│   Abajo, j, Ctrl-N       Una línea abajo                                     │
│   RePág, Ctrl-B          Una página arriba                                   │
│   AvPág, Ctrl-V          Una página abajo                                    │
│   Enter, Ctrl-S          Aceptar                                             │
│                                                                              │
│ En una lista de registros para elegir                                        │
│   F7, Ins                Agregar lo que falta en la lista, y elegirlo        │
│                                                                              │
└──────────────────────────────────────────────────────────────────────────────┘

 Arriba Abajo RePág AvPág: leer · Enter o Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr

  bbbbbbbbbbbbbbbb



















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== another-new-client 80x24 cursor 2,27
 [modificado] Clientes › Alta: Cliente              DEMO  ficha · oscar · 06:00
  Clave               [000029  ]
* Razón social        [otra                                                   ]
  Nombre comercial    [                                                       ]
* Tipo                [Cliente        ▼]  País              [México          ▼]
  RFC                 [              ]    Tipo de persona   [                ▼]
  Id. externo         [                ]  Teléfono 1        [                 ]
  Teléfono 2          [                ]  Correo            [                 ]
  Sitio web           [                ]  Giro              [                 ]
  Régimen fiscal      [               ▼]  Uso de CFDI       [                ▼]
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

                       bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
















                                                                               d


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== given-up 80x24 cursor 2,23
 Documentos › Alta: Documento                       DEMO  ficha · oscar · 06:00
* Tipo                [Factura         ▼]* Fecha            [21/11/2026 ]
* Cliente             [                                                      ▼]
  Condiciones de pago [                ▼]  Días de crédito  [     ]
  Vencimiento         [           ]        Lista de precios [                ▼]
  Serie               [        ]           Orden de compra  [                 ]
  Hecho de            [                ▼]
  Notas               [                                                       ]

    Producto   Descripción   Cantidad     Precio Desc. %      Importe Impuesto
  1                                                              0.00



                                                                          Total
                                                                           0.00




________________________________________________________________________________

 F4 o letra: valores · F7: partidas · Tab: otro campo · F2 guarda
1Ayuda  2Guarda 3Salir  4Lista  5Deshac 6       7Nuevo  8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr

                       bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb






bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
ddd




                                                                bbbbbbbbbbbbbbb






 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== chosen-in-the-document 80x24 cursor 2,23
 [modificado] Documentos › Alta: Documento          DEMO  ficha · oscar · 06:00
* Tipo                [Factura         ▼]* Fecha            [21/11/2026 ]
* Cliente             [otra                                                  ▼]
  Condiciones de pago [                ▼]  Días de crédito  [     ]
  Vencimiento         [21/11/2026 ]        Lista de precios [                ▼]
  Serie               [        ]           Orden de compra  [                 ]
  Hecho de            [                ▼]
  Notas               [                                                       ]

    Producto   Descripción   Cantidad     Precio Desc. %      Importe Impuesto
  1                                                              0.00



                                                                          Total
                                                                           0.00




________________________________________________________________________________
 Se guardó: 000029 otra
 F4 o letra: valores · F7: partidas · Tab: otro campo · F2 guarda
1Ayuda  2Guarda 3Salir  4Lista  5Deshac 6       7Nuevo  8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr

                       bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb






bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
ddd




                                                                bbbbbbbbbbbbbbb






 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
